namespace OrchardSite.Engine.Identity.Users.ResetPassword.ViewModels;

internal class ResetPasswordSettingsViewModel
{
    public bool AllowResetPassword { get; set; }

    public bool UseSiteTheme { get; set; }
}
