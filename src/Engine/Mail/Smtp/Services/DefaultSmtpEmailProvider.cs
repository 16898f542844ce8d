using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Infrastructure;

namespace OrchardSite.Engine.Mail.Smtp.Services;

/// <summary>Sends by the mail server that the program's configuration names.</summary>
internal sealed class DefaultSmtpEmailProvider(IOptions<DefaultSmtpOptions> options, SmtpSender sender, IStringLocalizer<DefaultSmtpEmailProvider> S) : IEmailProvider
{
    public const string TechnicalName = "DefaultSMTP";

    public LocalizedString DisplayName => S["Mail server of the whole cluster"];

    public Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
        => sender.SendAsync(message, options.Value, cancellationToken);
}
