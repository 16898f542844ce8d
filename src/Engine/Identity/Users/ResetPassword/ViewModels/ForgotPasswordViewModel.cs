namespace OrchardSite.Engine.Identity.Users.ResetPassword.ViewModels;

internal class ForgotPasswordViewModel
{
    public string? UsernameOrEmail { get; set; }
}
