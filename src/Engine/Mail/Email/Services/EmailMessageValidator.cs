using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Email.Services;

namespace OrchardSite.Engine.Mail.Email.Services;

/// <summary>Holds a message to what a mail server takes: good addresses, at least one of them, one line of subject, a text.</summary>
internal sealed class EmailMessageValidator(IEmailAddressValidator addressValidator, IStringLocalizer<EmailMessageValidator> S) : EmailServiceEventsBase
{
    public override Task ValidatingAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken = default)
    {
        var recipients = message.GetRecipients();
        if (recipients.To.Count + recipients.Cc.Count + recipients.Bcc.Count == 0)
        {
            Add(context, nameof(message.To), S["The message needs at least one address that it goes to."]);
        }

        CheckAll(context, nameof(message.From), message.From is null ? [] : [message.From]);
        CheckAll(context, nameof(message.To), recipients.To);
        CheckAll(context, nameof(message.Cc), recipients.Cc);
        CheckAll(context, nameof(message.Bcc), recipients.Bcc);
        CheckAll(context, nameof(message.ReplyTo), string.IsNullOrWhiteSpace(message.ReplyTo) ? [] : message.GetReplyTo());

        if (message.Subject?.Any(char.IsControl) == true)
        {
            Add(context, nameof(message.Subject), S["The subject is one line."]);
        }

        if (string.IsNullOrWhiteSpace(message.HtmlBody) && string.IsNullOrWhiteSpace(message.TextBody))
        {
            Add(context, nameof(message.TextBody), S["The message needs a text."]);
        }

        return Task.CompletedTask;
    }

    private void CheckAll(MailMessageValidationContext context, string field, IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Where(address => !string.IsNullOrWhiteSpace(address) && !addressValidator.Validate(address)))
        {
            Add(context, field, S["'{0}' is not an e-mail address; one looks like name@example.org.", address]);
        }
    }

    private static void Add(MailMessageValidationContext context, string field, LocalizedString message)
    {
        if (!context.Errors.TryGetValue(field, out var messages))
        {
            context.Errors[field] = messages = [];
        }

        messages.Add(message);
    }
}
