namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

internal sealed class LoginWithRecoveryCodeViewModel
{
    public string? RecoveryCode { get; set; }

    public string? ReturnUrl { get; set; }
}
