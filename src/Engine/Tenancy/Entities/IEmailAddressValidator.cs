namespace OrchardCore.Email;

/// <summary>Says whether a text is an e-mail address.</summary>
public interface IEmailAddressValidator
{
    bool Validate(string emailAddress);
}
