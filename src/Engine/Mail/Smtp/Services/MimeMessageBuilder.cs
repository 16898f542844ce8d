using MimeKit;
using OrchardCore.Email;

namespace OrchardSite.Engine.Mail.Smtp.Services;

/// <summary>Makes of a message what goes over the wire.</summary>
internal static class MimeMessageBuilder
{
    public static MimeMessage Build(MailMessage message, string? defaultSender)
    {
        var sender = string.IsNullOrWhiteSpace(message.Sender) ? defaultSender : message.Sender;
        var from = string.IsNullOrWhiteSpace(message.From) ? sender : message.From;
        var mime = new MimeMessage { Subject = message.Subject ?? string.Empty };
        mime.From.Add(MailboxAddress.Parse(from!));
        if (!string.IsNullOrWhiteSpace(sender) && sender != from)
        {
            mime.Sender = MailboxAddress.Parse(sender);
        }

        var recipients = message.GetRecipients();
        mime.To.AddRange(recipients.To.Select(MailboxAddress.Parse));
        mime.Cc.AddRange(recipients.Cc.Select(MailboxAddress.Parse));
        mime.Bcc.AddRange(recipients.Bcc.Select(MailboxAddress.Parse));
        mime.ReplyTo.AddRange(message.GetReplyTo().Select(MailboxAddress.Parse));

        var body = new BodyBuilder { TextBody = message.TextBody, HtmlBody = message.HtmlBody };
        foreach (var attachment in message.Attachments.Where(attachment => attachment.Stream is not null))
        {
            body.Attachments.Add(attachment.Filename, attachment.Stream);
        }

        mime.Body = body.ToMessageBody();
        return mime;
    }
}
