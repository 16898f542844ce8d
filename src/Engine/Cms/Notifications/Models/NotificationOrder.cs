namespace OrchardCore.Notifications.Models;

public enum NotificationOrder
{
    Latest = 0,
    Oldest = 1,
}
