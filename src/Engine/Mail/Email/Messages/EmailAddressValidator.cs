using MimeKit;

namespace OrchardCore.Email;

/// <summary>An address as mail servers take it: a bare mailbox with a domain, on one line.</summary>
public class EmailAddressValidator : IEmailAddressValidator
{
    private const int MaxLength = 254;

    public bool Validate(string emailAddress)
        => emailAddress is { Length: > 0 and <= MaxLength }
            && !emailAddress.Any(char.IsControl)
            && emailAddress.IndexOf('@', StringComparison.Ordinal) > 0
            && MailboxAddress.TryParse(emailAddress, out var mailbox)
            && mailbox.Address == emailAddress
            && mailbox.Domain.Length > 0;
}
