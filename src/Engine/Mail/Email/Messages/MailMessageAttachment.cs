namespace OrchardCore.Email;

/// <summary>A file that goes with a message.</summary>
public class MailMessageAttachment
{
    public string Filename { get; set; } = null!;

    /// <summary>Read once, when the message is sent.</summary>
    public Stream Stream { get; set; } = null!;
}
