namespace OrchardCore.Notifications.Services;

/// <summary>Does nothing on any event.</summary>
public class NotificationEventsHandler : INotificationEvents
{
    public virtual Task CreatingAsync(NotificationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task CreatedAsync(NotificationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task SendingAsync(NotificationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task SendingAsync(INotificationMethodProvider provider, NotificationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task SentAsync(INotificationMethodProvider provider, NotificationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task FailedAsync(INotificationMethodProvider provider, NotificationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task SentAsync(NotificationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
