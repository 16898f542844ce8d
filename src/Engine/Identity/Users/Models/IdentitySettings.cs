namespace OrchardCore.Users.Models;

/// <summary>The site settings section with the rules for accounts.</summary>
public class IdentitySettings
{
    public IdentityUserSettings UserSettings { get; set; } = new();
}
