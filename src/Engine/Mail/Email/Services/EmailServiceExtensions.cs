using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>Sends plain messages without building one by hand.</summary>
public static class EmailServiceExtensions
{
    public static Task<Result> SendAsync(this IEmailService emailService, string to, string subject, string body, bool isHtmlBody = true, CancellationToken cancellationToken = default)
        => emailService.SendAsync(
            new MailMessage { To = to, Subject = subject, HtmlBody = isHtmlBody ? body : null, TextBody = isHtmlBody ? null : body },
            cancellationToken: cancellationToken);

    public static Task<Result> SendAsync(this IEmailService emailService, string to, string subject, string htmlBody, string textBody, CancellationToken cancellationToken = default)
        => emailService.SendAsync(new MailMessage { To = to, Subject = subject, HtmlBody = htmlBody, TextBody = textBody }, cancellationToken: cancellationToken);
}
