namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal class LoginSettingsViewModel
{
    public bool UseSiteTheme { get; set; }

    public bool AllowRememberMe { get; set; }

    public bool AllowChangingUsername { get; set; }

    public bool AllowChangingEmail { get; set; }

    public bool AllowChangingPhoneNumber { get; set; }
}
