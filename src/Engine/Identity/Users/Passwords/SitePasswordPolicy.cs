using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;
using OrchardSite.Engine.Identity.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>The rules that the site's administrator has set; those of the configuration until then.</summary>
internal sealed class SitePasswordPolicy(ISiteService siteService, IOptions<IdentityOptions> options) : IPasswordPolicy
{
    public async Task<PasswordOptions> PasswordAsync()
    {
        var settings = await SettingsAsync();
        return new PasswordOptions
        {
            RequiredLength = settings.RequiredLength,
            RequireUppercase = settings.RequireUppercase,
            RequireLowercase = settings.RequireLowercase,
            RequireDigit = settings.RequireDigit,
            RequireNonAlphanumeric = settings.RequireNonAlphanumeric,
            RequiredUniqueChars = settings.RequiredUniqueChars,
        };
    }

    public async Task<LockoutOptions> LockoutAsync()
    {
        var settings = await SettingsAsync();
        return new LockoutOptions
        {
            AllowedForNewUsers = options.Value.Lockout.AllowedForNewUsers,
            MaxFailedAccessAttempts = settings.MaxFailedAccessAttempts,
            DefaultLockoutTimeSpan = TimeSpan.FromMinutes(settings.LockoutMinutes),
        };
    }

    public async Task<PasswordSettings> SettingsAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();
        return site.Properties.ContainsKey(nameof(PasswordSettings)) ? site.GetOrCreate<PasswordSettings>() : Configured(options.Value);
    }

    private static PasswordSettings Configured(IdentityOptions options) => new()
    {
        RequiredLength = options.Password.RequiredLength,
        RequireUppercase = options.Password.RequireUppercase,
        RequireLowercase = options.Password.RequireLowercase,
        RequireDigit = options.Password.RequireDigit,
        RequireNonAlphanumeric = options.Password.RequireNonAlphanumeric,
        RequiredUniqueChars = options.Password.RequiredUniqueChars,
        MaxFailedAccessAttempts = options.Lockout.MaxFailedAccessAttempts,
        LockoutMinutes = (int)Math.Ceiling(options.Lockout.DefaultLockoutTimeSpan.TotalMinutes),
    };
}
