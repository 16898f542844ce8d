namespace OrchardCore.Users.Models;

/// <summary>The site settings section about the second factor.</summary>
public class TwoFactorLoginSettings
{
    /// <summary>Whether everybody must have one.</summary>
    public bool RequireTwoFactorAuthentication { get; set; }

    /// <summary>Whether a device may be remembered, so that it is not asked again for a while.</summary>
    public bool AllowRememberClientTwoFactorAuthentication { get; set; }

    /// <summary>How many recovery codes are made at a time. Default: 5.</summary>
    public int NumberOfRecoveryCodesToGenerate { get; set; } = 5;

    public bool UseSiteTheme { get; set; }
}
