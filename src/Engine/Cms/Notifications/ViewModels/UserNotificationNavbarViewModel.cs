using OrchardCore.Notifications;

namespace OrchardSite.Engine.Cms.Notifications.ViewModels;

internal class UserNotificationNavbarViewModel
{
    public int TotalUnread { get; set; }

    public IReadOnlyList<Notification> Notifications { get; set; } = [];
}
