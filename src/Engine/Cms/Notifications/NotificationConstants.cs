namespace OrchardCore.Notifications;

public static class NotificationConstants
{
    /// <summary>The collection that notifications are stored in.</summary>
    public const string NotificationCollection = "Notification";

    /// <summary>How many characters of a notification can be searched.</summary>
    public const int NotificationIndexContentLength = 705;
}
