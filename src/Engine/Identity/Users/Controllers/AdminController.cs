using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Display.Admin;
using OrchardSite.Engine.Identity.Users.Administration;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.Passwords;

namespace OrchardSite.Engine.Identity.Users.Controllers;

/// <summary>The administration of accounts: the list, the editor, the password, and what is done with an account at once.</summary>
[Area(AccountRoutes.Area)]
[Admin("Users/{action}/{id?}", "Users{action}")]
[AutoValidateAntiforgeryToken]
internal sealed partial class AdminController(
    IDisplayManager<User> userDisplayManager,
    IUpdateModelAccessor updateModelAccessor,
    UserManager<IUser> userManager,
    SignInManager<IUser> signInManager,
    IUserService userService,
    IRoleService roleService,
    UserDirectory userDirectory,
    AdministratorGuard administratorGuard,
    PasswordRules passwordRules,
    IAuthorizationService authorizationService,
    IShapeFactory shapeFactory,
    IOptions<PagerOptions> pagerOptions,
    INotifier notifier,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H) : Controller
{
    private const string Prefix = "User";

    private async Task<User?> FindAsync(string? id) => string.IsNullOrEmpty(id) ? null : await userManager.FindByIdAsync(id) as User;

    /// <summary>Who may not see the accounts is not told either which of them there are.</summary>
    private async Task<IActionResult> MissingAsync() => await authorizationService.AuthorizeAsync(User, UsersPermissions.ListUsers) ? NotFound() : Forbid();

    private Task<bool> MayEditAsync(User user) => authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers, user);

    /// <summary>What the editor of an account changes; not what signing in does.</summary>
    private static string StampOf(User user) => FormStamp.Of(new
    {
        user.UserName,
        user.Email,
        user.PhoneNumber,
        user.IsEnabled,
        Roles = user.RoleNames.Order(StringComparer.OrdinalIgnoreCase),
        user.Properties,
    });

    private bool IsSelf(User user) => user.UserId == User.FindFirstValue(ClaimTypes.NameIdentifier);
}
