using Microsoft.Extensions.Options;
using OrchardCore.Entities;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Notifications.Services;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Cms.Notifications.Events;

/// <summary>Fills a notification: whose it is, its subject, its text; HTML is sanitised.</summary>
internal sealed class CoreNotificationEventsHandler(IHtmlSanitizerService sanitizer, IOptions<NotificationOptions> options) : NotificationEventsHandler
{
    public override Task CreatingAsync(NotificationContext context, CancellationToken cancellationToken = default)
    {
        var message = context.NotificationMessage;
        var notification = context.Notification;
        notification.UserId = (context.Notify as User)?.UserId;
        notification.Subject = message.Subject;
        notification.Summary = Clean(message.Summary);
        notification.Put(new NotificationBodyInfo { TextBody = message.TextBody, HtmlBody = Clean(message.HtmlBody) });
        return Task.CompletedTask;
    }

    private string? Clean(string? html)
        => string.IsNullOrWhiteSpace(html) || options.Value.DisableNotificationHtmlBodySanitizer ? html : sanitizer.Sanitize(html);
}
