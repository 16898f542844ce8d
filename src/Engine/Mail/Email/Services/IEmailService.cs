using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

public interface IEmailService
{
    /// <summary>Sends a message now. What is wrong with it, or with the way, is in the result; nothing is thrown for it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="providerName">The way to send it; null for the site's default.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Result> SendAsync(MailMessage message, string? providerName = null, CancellationToken cancellationToken = default);
}
