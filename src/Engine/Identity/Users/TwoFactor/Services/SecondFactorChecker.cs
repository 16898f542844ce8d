using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Locking.Distributed;
using OrchardCore.Users;
using OrchardSite.Engine.Identity.Users.Authentication;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>
/// Checks the second proof of somebody whose password was right. Attempts on one account come one after the other, wrong ones
/// count towards the lock, a number from the app is taken once, and a recovery code is gone when it was used.
/// </summary>
internal sealed class SecondFactorChecker(
    IHttpContextAccessor httpContextAccessor,
    AccountSignInManager signInManager,
    UserManager<IUser> userManager,
    IDistributedLock distributedLock,
    ISession session)
{
    private const string TokenProvider = "[OrchardSite]";
    private const string LastCode = "LastAuthenticatorCode";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether somebody is between the two steps.</summary>
    public async Task<bool> IsWaitedForAsync() => await UserIdAsync() is not null;

    /// <summary>Takes a number from the app.</summary>
    public Task<(SignInResult Result, IUser? User)> CheckCodeAsync(string code, bool isPersistent, bool rememberClient)
        => InTurnAsync(async user =>
        {
            var mark = Mark(code);
            if (await userManager.GetAuthenticationTokenAsync(user, TokenProvider, LastCode) == mark)
            {
                return await CountAsync(user);
            }

            var result = await signInManager.TwoFactorAuthenticatorSignInAsync(code, isPersistent, rememberClient);
            if (result.Succeeded)
            {
                await userManager.SetAuthenticationTokenAsync(user, TokenProvider, LastCode, mark);
            }

            return result;
        });

    /// <summary>Takes one of the codes that were kept for the loss of the telephone.</summary>
    public Task<(SignInResult Result, IUser? User)> CheckRecoveryCodeAsync(string code)
        => InTurnAsync(async user =>
        {
            var result = await signInManager.TwoFactorRecoveryCodeSignInAsync(code);
            return result == SignInResult.Failed ? await CountAsync(user) : result;
        });

    private async Task<(SignInResult Result, IUser? User)> InTurnAsync(Func<IUser, Task<SignInResult>> check)
    {
        if (await UserIdAsync() is not { } userId)
        {
            return (SignInResult.NotAllowed, null);
        }

        var (locker, locked) = await distributedLock.TryAcquireLockAsync("SECOND_FACTOR_" + userId, _patience, TimeSpan.FromMinutes(1));
        if (!locked)
        {
            return (SignInResult.Failed, null);
        }

        await using (locker)
        {
            // Read within the lock, or an attempt at the same time would not be seen.
            var user = await userManager.FindByIdAsync(userId);
            if (user is null)
            {
                return (SignInResult.NotAllowed, null);
            }

            var result = await userManager.IsLockedOutAsync(user) ? SignInResult.LockedOut : await check(user);
            await session.SaveChangesAsync();
            return (result, user);
        }
    }

    private async Task<SignInResult> CountAsync(IUser user)
    {
        await userManager.AccessFailedAsync(user);
        return SignInResult.Failed;
    }

    private async Task<string?> UserIdAsync()
    {
        var ticket = await httpContextAccessor.HttpContext!.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return ticket.Principal?.FindFirstValue(ClaimTypes.Name);
    }

    private static string Mark(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
