namespace OrchardCore.Email;

/// <summary>The addresses that a message goes to.</summary>
public class MailMessageRecipients
{
    public List<string> To { get; } = [];

    public List<string> Cc { get; } = [];

    public List<string> Bcc { get; } = [];
}
