using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Email;
using OrchardCore.Infrastructure;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Mail.Email.Services;

/// <summary>Validates a message, hands it to a provider, and tells those who listen.</summary>
internal sealed class DefaultEmailService(
    IEmailProviderResolver resolver,
    IEnumerable<IEmailServiceEvents> events,
    IStringLocalizer<DefaultEmailService> S,
    ILogger<DefaultEmailService> logger) : IEmailService
{
    public async Task<Result> SendAsync(MailMessage message, string? providerName = null, CancellationToken cancellationToken = default)
    {
        if (await resolver.GetAsync(providerName) is not { } provider)
        {
            return Result.Failed(S["The site cannot send mail yet; an administrator sets it up under Settings, E-mail."]);
        }

        var context = new MailMessageValidationContext(provider);
        await events.InvokeAsync((one, mail) => one.ValidatingAsync(mail, context, cancellationToken), message, logger);
        await events.InvokeAsync((one, mail) => one.ValidatedAsync(mail, context, cancellationToken), message, logger);
        if (context.Errors.Count > 0)
        {
            return Result.Failed([.. context.Errors.SelectMany(field => field.Value.Select(error => new ResultError { Key = field.Key, Message = error }))]);
        }

        await events.InvokeAsync((one, mail) => one.SendingAsync(mail, cancellationToken), message, logger);
        var result = await provider.SendAsync(message, cancellationToken);
        if (result.Succeeded)
        {
            await events.InvokeAsync((one, mail) => one.SentAsync(mail, cancellationToken), message, logger);
        }
        else
        {
            await events.InvokeAsync((one, mail) => one.FailedAsync(mail, cancellationToken), message, logger);
        }

        return result;
    }
}
