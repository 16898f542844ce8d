using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>The sign-in form, for drivers to add to.</summary>
public class LoginForm : Entity
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public bool RememberMe { get; set; }
}
