using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using Procuratorate.ServiceLinks.Services;
using Procuratorate.ServiceLinks.ViewModels;

namespace Procuratorate.ServiceLinks.Controllers;

/// <summary>Puts the links of each group in order.</summary>
[Admin("ServiceLinks/{action}", "ServiceLinks.{action}")]
public sealed class AdminController(
    ServiceLinkOrder order,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    /// <summary>More ids than there can be links are no order of links.</summary>
    private const int MostIds = 1000;

    [HttpGet]
    public async Task<IActionResult> Order()
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ArrangeServiceLinks))
        {
            return Forbid();
        }

        return View(new ServiceLinkOrderViewModel(LinkBlock.Divide(await order.ListAsync())));
    }

    /// <param name="ids">The links of all groups in the order they stand on the screen.</param>
    /// <param name="move">A further move of one link by one place, as the arrows of its row send it.</param>
    /// <param name="moveLabel">A further move of all links of a label by one place, as the arrows beside the label send it.</param>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Order(string[]? ids, string? move, string? moveLabel)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ArrangeServiceLinks))
        {
            return Forbid();
        }

        if (ids is null or { Length: 0 or > MostIds })
        {
            return BadRequest();
        }

        await order.SaveAsync(ids, move, moveLabel);
        await notifier.SuccessAsync(localizer["The order of the links is saved."]);
        return RedirectToAction(nameof(Order), controllerName: null, routeValues: null, fragment: move?.Split(':', 2) is [_, var id] && ids.Contains(id) ? $"link-{id}" : null);
    }
}
