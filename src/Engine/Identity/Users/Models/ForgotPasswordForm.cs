using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What somebody types who forgot the password.</summary>
public class ForgotPasswordForm : Entity
{
    public string? UsernameOrEmail { get; set; }
}
