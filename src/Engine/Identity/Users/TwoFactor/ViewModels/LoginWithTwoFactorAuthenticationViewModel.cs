namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

internal sealed class LoginWithTwoFactorAuthenticationViewModel
{
    public string? VerificationCode { get; set; }

    public bool RememberMe { get; set; }

    public bool RememberDevice { get; set; }

    public string? ReturnUrl { get; set; }

    public bool AllowRememberDevice { get; set; }
}
