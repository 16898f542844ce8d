using System.ComponentModel.DataAnnotations;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.ViewModels;

internal class ResetPasswordViewModel
{
    public string? UsernameOrEmail { get; set; }

    [DataType(DataType.Password)]
    public string? NewPassword { get; set; }

    [DataType(DataType.Password)]
    public string? PasswordConfirmation { get; set; }

    public string? ResetToken { get; set; }
}
