namespace OrchardCore.Users.Models;

/// <summary>A way to give a second proof, as the owner of an account sees it.</summary>
public class TwoFactorMethod
{
    /// <summary>The token provider of the way, such as <c>Authenticator</c>.</summary>
    public string Provider { get; set; } = string.Empty;

    /// <summary>Whether the account uses it.</summary>
    public bool IsEnabled { get; set; }
}
