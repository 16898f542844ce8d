using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>Does the work of checking a password where there is no account, so that the time it takes does not tell.</summary>
internal sealed class PasswordDecoy
{
    private readonly PasswordHasher<IUser> _hasher;
    private readonly User _nobody = new();
    private readonly Lazy<string> _hash;

    public PasswordDecoy(IOptions<PasswordHasherOptions> options)
    {
        _hasher = new PasswordHasher<IUser>(options);
        _hash = new Lazy<string>(() => _hasher.HashPassword(_nobody, Guid.NewGuid().ToString()));
    }

    public void Check(string password) => _hasher.VerifyHashedPassword(_nobody, _hash.Value, password);
}
