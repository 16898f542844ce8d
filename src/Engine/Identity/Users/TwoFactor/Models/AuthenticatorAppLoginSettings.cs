namespace OrchardCore.Users.Models;

/// <summary>The site settings section about authenticator apps.</summary>
public class AuthenticatorAppLoginSettings
{
    /// <summary>Whether the app shows the account under its e-mail address rather than its user name.</summary>
    public bool UseEmailAsAuthenticatorDisplayName { get; set; }
}
