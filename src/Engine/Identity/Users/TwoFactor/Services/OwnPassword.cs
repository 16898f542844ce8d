using OrchardCore.Users;
using OrchardSite.Engine.Identity.Users.Passwords;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>Whether whoever sits at the screen knows the password of the account that is signed in there.</summary>
internal sealed class OwnPassword(PasswordChecker passwordChecker)
{
    public async Task<bool> IsRightAsync(IUser user, string? password)
        => !string.IsNullOrEmpty(password)
            && (await passwordChecker.CheckAsync(user.UserName, password)).Outcome == PasswordCheckOutcome.Succeeded;
}
