namespace OrchardCore.Email;

/// <summary>What happens around the sending of a message.</summary>
public interface IEmailServiceEvents
{
    Task ValidatingAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken = default);

    Task ValidatedAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken = default);

    Task SendingAsync(MailMessage message, CancellationToken cancellationToken = default);

    Task SentAsync(MailMessage message, CancellationToken cancellationToken = default);

    Task FailedAsync(MailMessage message, CancellationToken cancellationToken = default);
}
