using System.ComponentModel;

namespace OrchardCore.Users.Models;

/// <summary>What user names and e-mail addresses a site takes.</summary>
public class IdentityUserSettings
{
    public const string DefaultAllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._+";

    /// <summary>The characters that a user name is made of; empty lets any character in.</summary>
    public string AllowedUserNameCharacters { get; set; } = DefaultAllowedUserNameCharacters;

    [DefaultValue(true)]
    public bool RequireUniqueEmail { get; set; } = true;
}
