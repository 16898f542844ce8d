namespace OrchardCore.Notifications.Models;

/// <summary>Which notifications the list shows.</summary>
public enum NotificationStatus
{
    Read = 0,
    Unread = 1,
}
