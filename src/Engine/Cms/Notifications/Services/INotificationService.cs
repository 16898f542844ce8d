namespace OrchardCore.Notifications;

public interface INotificationService
{
    /// <summary>Puts a message into somebody's list and sends it by the ways that he chose.</summary>
    /// <param name="notify">Whoever is told, usually a user.</param>
    /// <param name="message">What.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<NotificationSendResult> SendAsync(object notify, INotificationMessage message, CancellationToken cancellationToken = default);
}
