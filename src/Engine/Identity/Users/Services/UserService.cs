using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Passwords;
using OrchardSite.Engine.Identity.Users.Validation;

namespace OrchardSite.Engine.Identity.Users.Services;

/// <summary>What is done with accounts, over ASP.NET Core Identity.</summary>
internal sealed class UserService(
    UserManager<IUser> userManager,
    SignInManager<IUser> signInManager,
    PasswordChecker passwordChecker,
    IEnumerable<IUserEventHandler> handlers,
    IStringLocalizer<UserService> S,
    ILogger<UserService> logger) : IUserService
{
    public async Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError)
    {
        var check = await passwordChecker.CheckAsync(usernameOrEmail, password);
        switch (check.Outcome)
        {
            case PasswordCheckOutcome.Succeeded:
                return check.User;
            case PasswordCheckOutcome.Disabled:
                reportError(string.Empty, S["This account is disabled; ask an administrator to enable it."]);
                return null;
            default:
                reportError(string.Empty, S["The user name or the password is not right, or the account is locked for a few minutes after too many wrong passwords."]);
                return null;
        }
    }

    public async Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError)
    {
        if (!await IsValidAsync(user, password, reportError))
        {
            return null;
        }

        var result = string.IsNullOrEmpty(password)
            ? await userManager.CreateAsync(user)
            : await userManager.CreateAsync(user, password);

        IdentityErrorFields.Report(result, reportError);
        return result.Succeeded ? user : null;
    }

    public async Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError)
    {
        var result = await userManager.SetEmailAsync(user, newEmail);
        IdentityErrorFields.Report(result, reportError);
        return result.Succeeded;
    }

    public async Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError)
    {
        if (string.Equals(currentPassword, newPassword, StringComparison.Ordinal))
        {
            reportError(IdentityErrorFields.Password, S["The new password is the current one; choose another."]);
            return false;
        }

        var result = await userManager.ChangePasswordAsync(user, currentPassword, newPassword);
        IdentityErrorFields.Report(result, reportError);
        return result.Succeeded;
    }

    public async Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError)
    {
        var user = await passwordChecker.FindAsync(usernameOrEmail);
        if (user is null)
        {
            reportError(string.Empty, S["The password could not be reset."]);
            return false;
        }

        var result = await userManager.ResetPasswordAsync(user, resetToken, newPassword);
        IdentityErrorFields.Report(result, reportError);
        if (result.Succeeded)
        {
            await userManager.SetLockoutEndDateAsync(user, null);
            await userManager.ResetAccessFailedCountAsync(user);
        }

        return result.Succeeded;
    }

    public async Task<IUser?> GetForgotPasswordUserAsync(string userId)
    {
        var user = await passwordChecker.FindAsync(userId);
        if (user is User account)
        {
            account.ResetToken = await userManager.GeneratePasswordResetTokenAsync(user);
        }

        return user;
    }

    public async Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal)
        => principal.Identity?.IsAuthenticated == true ? await userManager.GetUserAsync(principal) : null;

    public Task<IUser?> GetUserAsync(string usernameOrEmail) => passwordChecker.FindAsync(usernameOrEmail);

    public Task<IUser?> GetUserByUniqueIdAsync(string userId) => userManager.FindByIdAsync(userId);

    public async Task<ClaimsPrincipal?> CreatePrincipalAsync(IUser? user)
        => user is null ? null : await signInManager.CreateUserPrincipalAsync(user);

    public async Task<bool> EnableAsync(IUser user)
    {
        var done = await SetEnabledAsync(user, enabled: true);
        if (done)
        {
            await handlers.InvokeAsync((handler, context) => handler.EnabledAsync(context), new UserContext(user), logger);
        }

        return done;
    }

    public async Task<bool> DisableAsync(IUser user)
    {
        var done = await SetEnabledAsync(user, enabled: false);
        if (done)
        {
            await handlers.InvokeAsync((handler, context) => handler.DisabledAsync(context), new UserContext(user), logger);
        }

        return done;
    }

    // All that is wrong at once; the user manager stops at the password.
    private async Task<bool> IsValidAsync(IUser user, string? password, Action<string, string> reportError)
    {
        var results = new List<IdentityResult>();
        foreach (var validator in userManager.UserValidators)
        {
            results.Add(await validator.ValidateAsync(userManager, user));
        }

        foreach (var validator in string.IsNullOrEmpty(password) ? [] : userManager.PasswordValidators)
        {
            results.Add(await validator.ValidateAsync(userManager, user, password));
        }

        results.ForEach(result => IdentityErrorFields.Report(result, reportError));
        return results.TrueForAll(result => result.Succeeded);
    }

    private async Task<bool> SetEnabledAsync(IUser user, bool enabled)
    {
        if (user is not User account || account.IsEnabled == enabled)
        {
            return false;
        }

        account.IsEnabled = enabled;
        if ((await userManager.UpdateAsync(user)).Succeeded)
        {
            return true;
        }

        account.IsEnabled = !enabled;
        return false;
    }
}
