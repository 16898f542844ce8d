using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>Pages of the application that <see cref="PagesTests"/> runs.</summary>
internal sealed class PagesController(IShapeFactory shapeFactory, INotifier notifier) : Controller
{
    public async Task<IActionResult> Show()
        => View("/Areas/OrchardCore.Mvc/Views/NotFound.cshtml", await shapeFactory.CreateAsync("NotFound"));

    public IActionResult Fail() => throw new InvalidOperationException("a secret of the server");

    [HttpPost]
    public IActionResult Save() => Ok();

    public async Task<IActionResult> Notice()
    {
        await notifier.SuccessAsync(new LocalizedHtmlString("saved", "<b>saved</b>"));
        return RedirectToAction(nameof(Show));
    }
}
