namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

internal sealed class TwoFactorAuthenticationViewModel
{
    public bool IsTwoFactorEnabled { get; init; }

    public bool IsRequired { get; init; }

    public bool HasAuthenticatorApp { get; init; }

    public int RecoveryCodesLeft { get; init; }

    public bool IsMachineRemembered { get; init; }
}
