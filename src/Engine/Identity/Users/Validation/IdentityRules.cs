using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;

namespace OrchardSite.Engine.Identity.Users.Validation;

/// <summary>The rules for passwords and wrong attempts. What configuration says, in <c>OrchardCore_Users:Identity</c>, goes before these.</summary>
internal static class IdentityRules
{
    public static void Apply(IdentityOptions options, IConfiguration configuration)
    {
        options.Password.RequiredLength = 8;
        options.Password.RequireUppercase = true;
        options.Password.RequireLowercase = true;
        options.Password.RequireDigit = true;
        options.Password.RequireNonAlphanumeric = true;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        configuration.GetSection("OrchardCore_Users:Identity").Bind(options);
    }
}
