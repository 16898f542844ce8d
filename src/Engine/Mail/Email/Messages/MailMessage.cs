namespace OrchardCore.Email;

/// <summary>A message to be sent. Where several addresses may stand, a comma or a semicolon parts them.</summary>
public class MailMessage
{
    /// <summary>Who wrote it; null for the provider's default sender.</summary>
    public string? From { get; set; }

    public string? To { get; set; }

    public string? Cc { get; set; }

    public string? Bcc { get; set; }

    public string? ReplyTo { get; set; }

    /// <summary>Who hands it in, when that is not who wrote it.</summary>
    public string? Sender { get; set; }

    public string? Subject { get; set; }

    public string? HtmlBody { get; set; }

    public string? TextBody { get; set; }

    public List<MailMessageAttachment> Attachments { get; init; } = [];
}
