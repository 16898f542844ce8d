using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardSite.Engine.Identity.Users.Passwords;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>Keeps accounts; how many wrong attempts lock one, and for how long, is what the tenant says at that moment.</summary>
internal sealed class AccountManager(
    IUserStore<IUser> store,
    IOptions<IdentityOptions> optionsAccessor,
    IPasswordHasher<IUser> passwordHasher,
    IEnumerable<IUserValidator<IUser>> userValidators,
    IEnumerable<IPasswordValidator<IUser>> passwordValidators,
    ILookupNormalizer keyNormalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<IUser>> logger,
    IPasswordPolicy policy) : UserManager<IUser>(store, optionsAccessor, passwordHasher, userValidators, passwordValidators, keyNormalizer, errors, services, logger)
{
    public override async Task<IdentityResult> AccessFailedAsync(IUser user)
    {
        // The options are shared by all requests, so they are replaced here and not written to.
        Options = WithLockout(Options, await policy.LockoutAsync());
        return await base.AccessFailedAsync(user);
    }

    private static IdentityOptions WithLockout(IdentityOptions options, LockoutOptions lockout) => new()
    {
        ClaimsIdentity = options.ClaimsIdentity,
        Lockout = lockout,
        Password = options.Password,
        SignIn = options.SignIn,
        Stores = options.Stores,
        Tokens = options.Tokens,
        User = options.User,
    };
}
