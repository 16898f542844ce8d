using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using YesSql;

namespace OrchardSite.Engine.Cms.Notifications.Services;

/// <summary>Stores a notification and sends it by the ways of whoever it is for. A way that fails does not hinder the others.</summary>
internal sealed partial class NotificationService(
    INotificationMethodProviderAccessor providers,
    IEnumerable<INotificationEvents> events,
    ISession session,
    IClock clock,
    ILogger<NotificationService> logger) : INotificationService
{
    public async Task<NotificationSendResult> SendAsync(object notify, INotificationMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notify);
        ArgumentNullException.ThrowIfNull(message);

        var context = new NotificationContext(message, notify)
        {
            Notification = new Notification { NotificationId = IdGenerator.GenerateId(), CreatedUtc = clock.UtcNow },
        };

        await events.InvokeAsync((handler, one) => handler.CreatingAsync(one, cancellationToken), context, logger);
        if (context.Notification.UserId is not null)
        {
            await session.SaveAsync(context.Notification, collection: NotificationConstants.NotificationCollection, cancellationToken: cancellationToken);
        }

        await events.InvokeAsync((handler, one) => handler.CreatedAsync(one, cancellationToken), context, logger);
        return await SendByAllAsync(context, cancellationToken);
    }

    private async Task<NotificationSendResult> SendByAllAsync(NotificationContext context, CancellationToken cancellationToken)
    {
        var result = new NotificationSendResult();
        await events.InvokeAsync((handler, one) => handler.SendingAsync(one, cancellationToken), context, logger);
        foreach (var provider in await providers.GetProvidersAsync(context.Notify))
        {
            await events.InvokeAsync((handler, one) => handler.SendingAsync(provider, one, cancellationToken), context, logger);
            if (await TrySendAsync(provider, context, result, cancellationToken))
            {
                result.SuccessfulCount++;
                await events.InvokeAsync((handler, one) => handler.SentAsync(provider, one, cancellationToken), context, logger);
            }
            else
            {
                result.FailedCount++;
                await events.InvokeAsync((handler, one) => handler.FailedAsync(provider, one, cancellationToken), context, logger);
            }
        }

        await events.InvokeAsync((handler, one) => handler.SentAsync(one, cancellationToken), context, logger);
        return result;
    }

    private async Task<bool> TrySendAsync(INotificationMethodProvider provider, NotificationContext context, NotificationSendResult result, CancellationToken cancellationToken)
    {
        try
        {
            var sent = await provider.SendAsync(context.Notify, context.NotificationMessage, cancellationToken);
            foreach (var error in sent.Errors)
            {
                result.AddError(error.Message, error.Key);
            }

            return sent.Succeeded;
        }
        catch (Exception exception) when (!exception.IsFatal() && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(logger, exception, provider.Method);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A notification could not be sent by '{Method}'.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string method);
}
