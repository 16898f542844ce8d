using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Infrastructure;
using OrchardCore.Notifications;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Cms.Notifications.Email;

/// <summary>Tells people by mail.</summary>
internal sealed class EmailNotificationProvider(IEmailService emailService, IStringLocalizer<EmailNotificationProvider> S) : INotificationMethodProvider
{
    public string Method => "Email";

    public LocalizedString Name => S["E-mail"];

    public async Task<Result> SendAsync(object notify, INotificationMessage message, CancellationToken cancellationToken = default)
    {
        if (notify is not User { Email.Length: > 0 } user)
        {
            return Result.Failed(S["The account has no e-mail address."]);
        }

        var html = message.IsHtmlPreferred ? message.HtmlBody : null;
        return await emailService.SendAsync(
            new MailMessage
            {
                To = user.Email,
                Subject = message.Subject?.ReplaceLineEndings(" "),
                HtmlBody = html,
                TextBody = string.IsNullOrWhiteSpace(message.TextBody) && html is null ? message.Subject : message.TextBody,
            },
            cancellationToken: cancellationToken);
    }
}
