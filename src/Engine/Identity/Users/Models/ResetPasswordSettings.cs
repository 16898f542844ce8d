namespace OrchardCore.Users.Models;

/// <summary>The site settings section about forgotten passwords.</summary>
public class ResetPasswordSettings
{
    public bool AllowResetPassword { get; set; }

    public bool UseSiteTheme { get; set; }
}
