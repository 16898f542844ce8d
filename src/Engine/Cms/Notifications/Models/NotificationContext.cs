namespace OrchardCore.Notifications;

/// <summary>What is being told to whom.</summary>
public class NotificationContext(INotificationMessage notificationMessage, object notify)
{
    public INotificationMessage NotificationMessage { get; } = notificationMessage;

    /// <summary>Whoever is told, usually a user.</summary>
    public object Notify { get; } = notify;

    public Notification Notification { get; set; } = null!;
}
