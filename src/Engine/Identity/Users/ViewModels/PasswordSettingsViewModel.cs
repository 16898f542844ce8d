using OrchardSite.Engine.Identity.Users.Models;

namespace OrchardSite.Engine.Identity.Users.ViewModels;

/// <summary>The form of the rules for passwords; a number is null when the box was empty or held no number.</summary>
internal class PasswordSettingsViewModel
{
    public int? RequiredLength { get; set; }

    public bool RequireUppercase { get; set; }

    public bool RequireLowercase { get; set; }

    public bool RequireDigit { get; set; }

    public bool RequireNonAlphanumeric { get; set; }

    public int? RequiredUniqueChars { get; set; }

    public int? MaxFailedAccessAttempts { get; set; }

    public int? LockoutMinutes { get; set; }

    public void CopyFrom(PasswordSettings settings)
    {
        RequiredLength = settings.RequiredLength;
        RequireUppercase = settings.RequireUppercase;
        RequireLowercase = settings.RequireLowercase;
        RequireDigit = settings.RequireDigit;
        RequireNonAlphanumeric = settings.RequireNonAlphanumeric;
        RequiredUniqueChars = settings.RequiredUniqueChars;
        MaxFailedAccessAttempts = settings.MaxFailedAccessAttempts;
        LockoutMinutes = settings.LockoutMinutes;
    }

    public void CopyTo(PasswordSettings settings)
    {
        settings.RequiredLength = RequiredLength ?? settings.RequiredLength;
        settings.RequireUppercase = RequireUppercase;
        settings.RequireLowercase = RequireLowercase;
        settings.RequireDigit = RequireDigit;
        settings.RequireNonAlphanumeric = RequireNonAlphanumeric;
        settings.RequiredUniqueChars = RequiredUniqueChars ?? settings.RequiredUniqueChars;
        settings.MaxFailedAccessAttempts = MaxFailedAccessAttempts ?? settings.MaxFailedAccessAttempts;
        settings.LockoutMinutes = LockoutMinutes ?? settings.LockoutMinutes;
    }
}
