namespace OrchardCore.Email;

public interface IEmailAddressValidator
{
    /// <summary>Whether the text is one address, such as <c>name@example.org</c>.</summary>
    bool Validate(string emailAddress);
}
