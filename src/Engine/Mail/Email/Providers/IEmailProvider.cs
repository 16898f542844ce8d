using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>A way to send mail.</summary>
public interface IEmailProvider
{
    /// <summary>How an administrator knows it.</summary>
    LocalizedString DisplayName { get; }

    Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default);
}
