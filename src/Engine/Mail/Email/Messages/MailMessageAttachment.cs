namespace OrchardCore.Email;

public class MailMessageAttachment
{
    public string Filename { get; set; } = null!;

    /// <summary>Read once, when the message is sent.</summary>
    public Stream Stream { get; set; } = null!;
}
