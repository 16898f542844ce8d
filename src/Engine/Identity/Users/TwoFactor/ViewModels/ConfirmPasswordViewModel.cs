namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

/// <summary>What is asked before something is taken from the protection of one's own account.</summary>
internal sealed class ConfirmPasswordViewModel
{
    public string? CurrentPassword { get; set; }
}
