namespace OrchardCore.Notifications.Models;

/// <summary>What is done with all the notifications that were ticked.</summary>
public enum NotificationBulkAction
{
    None = 0,
    Read = 1,
    Unread = 2,
    Remove = 3,
}
