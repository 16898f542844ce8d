using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

internal sealed class TwoFactorAuthenticationViewModel
{
    public bool IsTwoFactorEnabled { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The shapes of the ways to give it.</summary>
    public required IReadOnlyList<IShape> Methods { get; init; }

    public int RecoveryCodesLeft { get; init; }

    public bool IsMachineRemembered { get; init; }
}
