using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>Pages of the application that <see cref="PagesTests"/> runs.</summary>
internal sealed class PagesController(INotifier notifier) : Controller
{
    public IActionResult Show() => View("/Areas/OrchardCore.Diagnostics/Views/HttpError-NotFound.cshtml", new HttpErrorShapeViewModel(404));

    public IActionResult Fail() => throw new InvalidOperationException("a secret of the server");

    [HttpPost]
    public IActionResult Save() => Ok();

    public async Task<IActionResult> Notice()
    {
        await notifier.SuccessAsync(new LocalizedHtmlString("saved", "<b>saved</b>"));
        return RedirectToAction(nameof(Show));
    }
}
