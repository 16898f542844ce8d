namespace OrchardCore.Email;

/// <summary>Tells whether a text can be an e-mail address.</summary>
public interface IEmailAddressValidator
{
    /// <summary>Whether the text is one address, such as <c>name@example.org</c>.</summary>
    bool Validate(string emailAddress);
}
