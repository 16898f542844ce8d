using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.TwoFactor.Services;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Controllers;

/// <summary>Takes the second factor from the account of someone who lost the telephone and the recovery codes.</summary>
[Area(AccountRoutes.Area)]
[Admin("Users/TwoFactor/{action}/{id?}", "UsersTwoFactor{action}")]
[AutoValidateAntiforgeryToken]
[Feature(TwoFactorStartup.FeatureId)]
internal sealed class AdminTwoFactorAuthenticationController(
    UserManager<IUser> userManager,
    TwoFactorAccounts accounts,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<AdminTwoFactorAuthenticationController> H) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Disable(string id)
    {
        if (string.IsNullOrEmpty(id) || await userManager.FindByIdAsync(id) is not User user)
        {
            return await authorizationService.AuthorizeAsync(User, UsersPermissions.ListUsers) ? NotFound() : Forbid();
        }

        if (!await authorizationService.AuthorizeAsync(User, UsersPermissions.DisableTwoFactorAuthenticationForUsers, user)
            || !await authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers, user))
        {
            return Forbid();
        }

        await accounts.DisableAsync(user);
        await notifier.SuccessAsync(H["The second factor of '{0}' is gone; the next time only the password is asked for.", user.UserName]);
        return RedirectToAction("Index", "Admin");
    }
}
