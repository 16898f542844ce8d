using Microsoft.AspNetCore.Identity;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>The rules that hold for the passwords of this tenant.</summary>
internal interface IPasswordPolicy
{
    Task<PasswordOptions> PasswordAsync();

    Task<LockoutOptions> LockoutAsync();
}
