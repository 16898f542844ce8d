namespace OrchardCore.Email;

/// <summary>Parts the address lines of a message.</summary>
public static class MailMessageExtensions
{
    private static readonly char[] _separators = [',', ';'];

    public static MailMessageRecipients GetRecipients(this MailMessage message)
    {
        var recipients = new MailMessageRecipients();
        recipients.To.AddRange(Part(message.To));
        recipients.Cc.AddRange(Part(message.Cc));
        recipients.Bcc.AddRange(Part(message.Bcc));
        return recipients;
    }

    public static IEnumerable<string> GetSender(this MailMessage message) => Part(string.IsNullOrWhiteSpace(message.Sender) ? message.From : message.Sender);

    public static IEnumerable<string> GetReplyTo(this MailMessage message) => Part(string.IsNullOrWhiteSpace(message.ReplyTo) ? message.From : message.ReplyTo);

    private static string[] Part(string? addresses)
        => addresses?.Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
