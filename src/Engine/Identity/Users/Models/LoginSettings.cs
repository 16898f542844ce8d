using System.ComponentModel;

namespace OrchardCore.Users.Models;

/// <summary>The site settings section that says how people sign in and what they may change of themselves.</summary>
public class LoginSettings
{
    public bool UseSiteTheme { get; set; }

    public bool DisableLocalLogin { get; set; }

    public bool AllowChangingUsername { get; set; }

    public bool AllowChangingEmail { get; set; }

    [DefaultValue(true)]
    public bool AllowChangingPhoneNumber { get; set; } = true;

    public bool AllowRememberMe { get; set; } = true;
}
