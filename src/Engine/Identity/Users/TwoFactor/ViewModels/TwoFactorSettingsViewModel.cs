namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

internal class TwoFactorSettingsViewModel
{
    public bool RequireTwoFactorAuthentication { get; set; }

    public bool AllowRememberClientTwoFactorAuthentication { get; set; }

    public int NumberOfRecoveryCodesToGenerate { get; set; }

    public bool UseSiteTheme { get; set; }
}
