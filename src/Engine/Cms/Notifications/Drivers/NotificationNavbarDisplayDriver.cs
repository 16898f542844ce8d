using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardSite.Engine.Cms.Notifications.Services;
using OrchardSite.Engine.Cms.Notifications.ViewModels;

namespace OrchardSite.Engine.Cms.Notifications.Drivers;

/// <summary>The bell at the top of the admin.</summary>
internal sealed class NotificationNavbarDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    NotificationList list,
    IOptions<NotificationOptions> options) : DisplayDriver<Navbar>
{
    private static readonly NotificationListOptions _unread = new() { Status = NotificationStatus.Unread };

    public override async Task<IDisplayResult?> DisplayAsync(Navbar model, BuildDisplayContext context)
    {
        var user = httpContextAccessor.HttpContext?.User;
        if (user?.FindFirstValue(ClaimTypes.NameIdentifier) is not { } userId || !await authorization.AuthorizeAsync(user, NotificationPermissions.ManageNotifications))
        {
            return null;
        }

        return Initialize<UserNotificationNavbarViewModel>("UserNotificationNavbar", async view =>
        {
            var (notifications, total) = await list.FindAsync(userId, _unread, skip: 0, Math.Clamp(options.Value.TotalUnreadNotifications, 1, 50));
            view.Notifications = notifications;
            view.TotalUnread = total;
        }).Location("Detail", "Content:9").Location("DetailAdmin", "Content:9");
    }
}
