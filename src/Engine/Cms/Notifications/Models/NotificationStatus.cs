namespace OrchardCore.Notifications.Models;

public enum NotificationStatus
{
    Read = 0,
    Unread = 1,
}
