using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>The rules of the configuration, for a tenant that has no settings of its own yet.</summary>
internal sealed class ConfiguredPasswordPolicy(IOptions<IdentityOptions> options) : IPasswordPolicy
{
    public Task<PasswordOptions> PasswordAsync() => Task.FromResult(options.Value.Password);

    public Task<LockoutOptions> LockoutAsync() => Task.FromResult(options.Value.Lockout);
}
