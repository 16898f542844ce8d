using Microsoft.AspNetCore.Identity;
using OrchardCore.Locking.Distributed;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>
/// Checks a password and counts the wrong ones. Attempts on one account come one after the other and each is stored before
/// the next, so that guessing in parallel gains nothing.
/// </summary>
internal sealed class PasswordChecker(
    UserManager<IUser> userManager,
    SignInManager<IUser> signInManager,
    IDistributedLock distributedLock,
    ISession session,
    PasswordDecoy decoy)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public async Task<PasswordCheck> CheckAsync(string userNameOrEmail, string password)
    {
        var (locker, locked) = await distributedLock.TryAcquireLockAsync(
            "SIGN_IN_" + userManager.NormalizeName(userNameOrEmail), _patience, TimeSpan.FromMinutes(1));
        if (!locked)
        {
            return new PasswordCheck(PasswordCheckOutcome.Refused, null);
        }

        await using (locker)
        {
            var check = await CheckLockedAsync(userNameOrEmail, password);
            await session.SaveChangesAsync();
            return check;
        }
    }

    public async Task<IUser?> FindAsync(string userNameOrEmail)
        => string.IsNullOrWhiteSpace(userNameOrEmail) ? null
            : await userManager.FindByNameAsync(userNameOrEmail.Trim()) ?? await FindByEmailAsync(userNameOrEmail.Trim());

    private async Task<PasswordCheck> CheckLockedAsync(string userNameOrEmail, string password)
    {
        var user = await FindAsync(userNameOrEmail);
        if (user is null)
        {
            decoy.Check(password);
            return new PasswordCheck(PasswordCheckOutcome.Refused, null);
        }

        var result = await signInManager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            decoy.Check(password);
            return new PasswordCheck(PasswordCheckOutcome.LockedOut, user);
        }

        if (!result.Succeeded)
        {
            return new PasswordCheck(PasswordCheckOutcome.Refused, user);
        }

        var enabled = user is not User account || account.IsEnabled;
        return new PasswordCheck(enabled ? PasswordCheckOutcome.Succeeded : PasswordCheckOutcome.Disabled, user);
    }

    private async Task<IUser?> FindByEmailAsync(string value)
        => value.Contains('@') ? await userManager.FindByEmailAsync(value) : null;
}
