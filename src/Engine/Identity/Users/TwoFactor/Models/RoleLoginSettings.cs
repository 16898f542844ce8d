namespace OrchardCore.Users.Models;

/// <summary>The site settings section that says whose accounts must have a second factor.</summary>
public class RoleLoginSettings
{
    public bool RequireTwoFactorAuthenticationForSpecificRoles { get; set; }

    public string[] Roles { get; set; } = [];
}
