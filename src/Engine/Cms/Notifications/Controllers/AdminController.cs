using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardSite.Engine.Cms.Notifications.Services;
using OrchardSite.Engine.Cms.Notifications.ViewModels;

namespace OrchardSite.Engine.Cms.Notifications.Controllers;

/// <summary>One's own notifications: reads, marks and removes them.</summary>
[Area("OrchardCore.Notifications")]
[Admin("notifications/{action}/{notificationId?}", "Notifications{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    NotificationList list,
    IDisplayManager<Notification> displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorizationService,
    IShapeFactory shapeFactory,
    IOptions<PagerOptions> pagerOptions,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H) : Controller
{
    private const int MostAtOnce = 500;

    [Admin("notifications", "ListNotifications")]
    public async Task<IActionResult> List(NotificationListOptions options, PagerParameters pagerParameters)
    {
        if (await UserIdAsync() is not { } userId)
        {
            return Forbid();
        }

        var pager = pagerOptions.Value.CreatePager(pagerParameters);
        var (notifications, total) = await list.FindAsync(userId, options, pager.GetStartIndex(), pager.PageSize);
        var shapes = new List<IShape>();
        foreach (var notification in notifications)
        {
            shapes.Add(await displayManager.BuildDisplayAsync(notification, updateModelAccessor.ModelUpdater, "SummaryAdmin"));
        }

        return View(new ListNotificationsViewModel(options, shapes, total, await shapeFactory.PagerAsync(pager, total, RouteValues(options))));
    }

    [HttpPost]
    [ActionName(nameof(List))]
    [Admin("notifications", "ListNotifications")]
    public async Task<IActionResult> ListPOST(NotificationListOptions options, NotificationBulkAction bulkAction, string[]? itemIds)
    {
        if (await UserIdAsync() is not { } userId)
        {
            return Forbid();
        }

        var ids = (itemIds ?? []).Distinct(StringComparer.Ordinal).Take(MostAtOnce).ToList();
        var done = bulkAction switch
        {
            NotificationBulkAction.Read => await list.MarkAsync(userId, ids, read: true),
            NotificationBulkAction.Unread => await list.MarkAsync(userId, ids, read: false),
            NotificationBulkAction.Remove => await list.RemoveAsync(userId, ids),
            _ => 0,
        };

        await (done == 0
            ? notifier.WarningAsync(H["Choose notifications and what is to be done with them."])
            : notifier.SuccessAsync(H["Done for {0} notifications.", done]));
        return RedirectToAction(nameof(List), RouteValues(options));
    }

    [HttpPost]
    public async Task<IActionResult> ReadAll(string? returnUrl)
    {
        if (await UserIdAsync() is not { } userId)
        {
            return Forbid();
        }

        await list.MarkAllReadAsync(userId, MostAtOnce);
        return Back(returnUrl);
    }

    [HttpPost]
    public async Task<IActionResult> Toggle(string notificationId, bool markAsRead, string? returnUrl)
    {
        if (await UserIdAsync() is not { } userId)
        {
            return Forbid();
        }

        return await list.MarkAsync(userId, [notificationId], markAsRead) == 0 ? NotFound() : Back(returnUrl);
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string notificationId, string? returnUrl)
    {
        if (await UserIdAsync() is not { } userId)
        {
            return Forbid();
        }

        return await list.RemoveAsync(userId, [notificationId]) == 0 ? NotFound() : Back(returnUrl);
    }

    private async Task<string?> UserIdAsync()
        => await authorizationService.AuthorizeAsync(User, NotificationPermissions.ManageNotifications) ? User.FindFirstValue(ClaimTypes.NameIdentifier) : null;

    private ActionResult Back(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction(nameof(List));

    private static RouteValueDictionary RouteValues(NotificationListOptions options)
    {
        var values = new RouteValueDictionary();
        if (!string.IsNullOrWhiteSpace(options.SearchText))
        {
            values[nameof(options.SearchText)] = options.SearchText;
        }

        if (options.Status is { } status)
        {
            values[nameof(options.Status)] = status;
        }

        if (options.Order != NotificationOrder.Latest)
        {
            values[nameof(options.Order)] = options.Order;
        }

        return values;
    }
}
