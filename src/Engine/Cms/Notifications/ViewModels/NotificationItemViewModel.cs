using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;

namespace OrchardSite.Engine.Cms.Notifications.ViewModels;

internal class NotificationItemViewModel
{
    public Notification Notification { get; set; } = null!;

    public NotificationBodyInfo Body { get; set; } = null!;

    public NotificationReadInfo ReadInfo { get; set; } = null!;
}
