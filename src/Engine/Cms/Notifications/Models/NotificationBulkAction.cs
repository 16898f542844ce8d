namespace OrchardCore.Notifications.Models;

public enum NotificationBulkAction
{
    None = 0,
    Read = 1,
    Unread = 2,
    Remove = 3,
}
