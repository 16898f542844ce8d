using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What somebody types who followed the link in the mail.</summary>
public class ResetPasswordForm : Entity
{
    public string? UsernameOrEmail { get; set; }

    public string? NewPassword { get; set; }

    public string? ResetToken { get; set; }
}
