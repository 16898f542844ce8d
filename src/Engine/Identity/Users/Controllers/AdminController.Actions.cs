using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Controllers;

// What is done with one account at once.
internal sealed partial class AdminController
{
    [HttpPost]
    public Task<IActionResult> Enable(string id, string? returnUrl) => ChangeAsync(id, returnUrl, UsersPermissions.EditUsers, async user =>
    {
        if (await userService.EnableAsync(user))
        {
            await notifier.SuccessAsync(H["The account '{0}' was enabled.", user.UserName]);
        }
    });

    [HttpPost]
    public Task<IActionResult> Disable(string id, string? returnUrl) => ChangeAsync(id, returnUrl, UsersPermissions.EditUsers, async user =>
    {
        if (await RefusesRemovalAsync(user))
        {
            return;
        }

        if (await userService.DisableAsync(user))
        {
            await notifier.SuccessAsync(H["The account '{0}' was disabled.", user.UserName]);
        }
    });

    [HttpPost]
    public Task<IActionResult> Unlock(string id, string? returnUrl) => ChangeAsync(id, returnUrl, UsersPermissions.EditUsers, async user =>
    {
        await userManager.SetLockoutEndDateAsync(user, null);
        await userManager.ResetAccessFailedCountAsync(user);
        await notifier.SuccessAsync(H["The account '{0}' was unlocked.", user.UserName]);
    });

    [HttpPost]
    public Task<IActionResult> Delete(string id, string? returnUrl) => ChangeAsync(id, returnUrl, UsersPermissions.DeleteUsers, async user =>
    {
        if (await RefusesRemovalAsync(user))
        {
            return;
        }

        var result = await userManager.DeleteAsync(user);
        if (result.Succeeded)
        {
            await notifier.SuccessAsync(H["The account '{0}' was deleted.", user.UserName]);
        }

        foreach (var error in result.Errors)
        {
            await notifier.ErrorAsync(H["{0}", error.Description]);
        }
    });

    private async Task<IActionResult> ChangeAsync(string id, string? returnUrl, Permission permission, Func<User, Task> change)
    {
        if (await FindAsync(id) is not { } user)
        {
            return await MissingAsync();
        }

        if (!await authorizationService.AuthorizeAsync(User, permission, user))
        {
            return Forbid();
        }

        await change(user);
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction(nameof(Index));
    }

    private async Task<bool> RefusesRemovalAsync(User user)
    {
        if (IsSelf(user))
        {
            await notifier.ErrorAsync(H["You cannot disable or delete your own account."]);
            return true;
        }

        if (await administratorGuard.IsLastAsync(user))
        {
            await notifier.ErrorAsync(H["'{0}' is the last administrator; the site would be left without one.", user.UserName]);
            return true;
        }

        return false;
    }
}
