namespace OrchardSite.Engine.Identity.Users.Recipes;

/// <summary>An account of a <c>Users</c> step; its password comes as the hash that it was exported with.</summary>
internal sealed class UsersStepUserModel
{
    public string? UserId { get; set; }

    public string? UserName { get; set; }

    public string? Email { get; set; }

    public bool EmailConfirmed { get; set; }

    public string? PasswordHash { get; set; }

    public string? SecurityStamp { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public bool IsEnabled { get; set; } = true;

    public bool IsLockoutEnabled { get; set; } = true;

    public int AccessFailedCount { get; set; }

    public bool TwoFactorEnabled { get; set; }

    public string? ResetToken { get; set; }

    public IList<string> RoleNames { get; set; } = [];
}
