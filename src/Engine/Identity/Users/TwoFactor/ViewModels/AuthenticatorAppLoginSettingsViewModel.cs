namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

internal class AuthenticatorAppLoginSettingsViewModel
{
    public bool UseEmailAsAuthenticatorDisplayName { get; set; }
}
