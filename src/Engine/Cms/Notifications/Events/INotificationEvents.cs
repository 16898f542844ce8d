namespace OrchardCore.Notifications;

/// <summary>What happens around a notification.</summary>
public interface INotificationEvents
{
    Task CreatingAsync(NotificationContext context, CancellationToken cancellationToken = default);

    Task CreatedAsync(NotificationContext context, CancellationToken cancellationToken = default);

    Task SendingAsync(NotificationContext context, CancellationToken cancellationToken = default);

    Task SendingAsync(INotificationMethodProvider provider, NotificationContext context, CancellationToken cancellationToken = default);

    Task SentAsync(INotificationMethodProvider provider, NotificationContext context, CancellationToken cancellationToken = default);

    Task FailedAsync(INotificationMethodProvider provider, NotificationContext context, CancellationToken cancellationToken = default);

    Task SentAsync(NotificationContext context, CancellationToken cancellationToken = default);
}
