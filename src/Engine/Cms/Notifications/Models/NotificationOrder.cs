namespace OrchardCore.Notifications.Models;

/// <summary>The orders of the list of notifications.</summary>
public enum NotificationOrder
{
    Latest = 0,
    Oldest = 1,
}
