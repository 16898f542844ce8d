using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
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
using OrchardSite.Engine.Identity.Users.Administration;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.Services;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Controllers;

/// <summary>Lists accounts, makes, changes, disables and deletes them.</summary>
[Area(AccountRoutes.Area)]
[Admin("Users/{action}/{id?}", "Users{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
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

    public async Task<IActionResult> Index(UserListOptions options, PagerParameters pagerParameters)
    {
        var roles = (await roleService.GetAccessibleRolesAsync(authorizationService, User, UsersPermissions.ListUsers))
            .Select(role => role.RoleName)
            .Order(StringComparer.OrdinalIgnoreCase)
            .ToList();

        var all = await authorizationService.AuthorizeAsync(User, UsersPermissions.ListUsers);
        if (!all && roles.Count == 0)
        {
            return Forbid();
        }

        var pager = new Pager(pagerParameters, pagerOptions.Value.GetPageSize());
        var (users, total) = await userDirectory.FindAsync(options, all ? null : roles, pager.GetStartIndex(), pager.PageSize);
        var shapes = new List<object>();
        foreach (var user in users)
        {
            shapes.Add(await userDisplayManager.BuildDisplayAsync(user, updateModelAccessor.ModelUpdater, "SummaryAdmin"));
        }

        return View(new UsersIndexViewModel
        {
            Options = options,
            Users = shapes,
            RoleNames = roles,
            TotalItemCount = total,
            MayCreate = await authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers, new User()),
            Pager = await shapeFactory.PagerAsync(pager, total, RouteValues(options)),
        });
    }

    public async Task<IActionResult> Create()
    {
        var user = new User();
        return await MayEditAsync(user)
            ? View(await userDisplayManager.BuildEditorAsync(user, updateModelAccessor.ModelUpdater, isNew: true))
            : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost([Bind(Prefix = "User.Password")] string? password)
    {
        var user = new User();
        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        var shape = await userDisplayManager.UpdateEditorAsync(user, updateModelAccessor.ModelUpdater, isNew: true);
        if (ModelState.IsValid)
        {
            await userService.CreateUserAsync(user, password, Report);
        }

        if (!ModelState.IsValid)
        {
            return View(shape);
        }

        await notifier.SuccessAsync(H["The account '{0}' was created.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> Edit(string id, string? returnUrl)
    {
        if (await FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        ViewData["ReturnUrl"] = returnUrl;
        return View(await userDisplayManager.BuildEditorAsync(user, updateModelAccessor.ModelUpdater, isNew: false));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id, string? returnUrl)
    {
        if (await FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        var shape = await userDisplayManager.UpdateEditorAsync(user, updateModelAccessor.ModelUpdater, isNew: false);
        if (ModelState.IsValid)
        {
            IdentityErrorFields.Report(await userManager.UpdateAsync(user), Report);
        }

        if (!ModelState.IsValid)
        {
            ViewData["ReturnUrl"] = returnUrl;
            return View(shape);
        }

        if (IsSelf(user))
        {
            await signInManager.RefreshSignInAsync(user);
        }

        await notifier.SuccessAsync(H["The account '{0}' was saved.", user.UserName]);
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> EditPassword(string id)
    {
        if (await FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        return await MayEditAsync(user) ? PasswordView(new EditPasswordViewModel(), user) : Forbid();
    }

    [HttpPost]
    public async Task<IActionResult> EditPassword(string id, EditPasswordViewModel model)
    {
        if (await FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        // One's own password is changed with the current one.
        if (IsSelf(user))
        {
            return RedirectToAction(nameof(AccountController.ChangePassword), "Account");
        }

        CheckFilledIn(model);
        if (ModelState.IsValid)
        {
            var token = await userManager.GeneratePasswordResetTokenAsync(user);
            await userService.ResetPasswordAsync(user.UserName, token, model.NewPassword!, (_, message) => ModelState.AddModelError(nameof(model.NewPassword), message));
        }

        if (!ModelState.IsValid)
        {
            return PasswordView(model, user);
        }

        await notifier.SuccessAsync(H["The password of '{0}' was set.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public Task<IActionResult> Enable(string id) => ChangeAsync(id, UsersPermissions.EditUsers, async user =>
    {
        if (await userService.EnableAsync(user))
        {
            await notifier.SuccessAsync(H["The account '{0}' was enabled.", user.UserName]);
        }
    });

    [HttpPost]
    public Task<IActionResult> Disable(string id) => ChangeAsync(id, UsersPermissions.EditUsers, async user =>
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
    public Task<IActionResult> Unlock(string id) => ChangeAsync(id, UsersPermissions.EditUsers, async user =>
    {
        await userManager.SetLockoutEndDateAsync(user, null);
        await userManager.ResetAccessFailedCountAsync(user);
        await notifier.SuccessAsync(H["The account '{0}' was unlocked.", user.UserName]);
    });

    [HttpPost]
    public Task<IActionResult> Delete(string id) => ChangeAsync(id, UsersPermissions.DeleteUsers, async user =>
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

    private void CheckFilledIn(EditPasswordViewModel model)
    {
        if (string.IsNullOrEmpty(model.NewPassword))
        {
            ModelState.AddModelError(nameof(model.NewPassword), S["Type the new password."]);
        }
        else if (model.NewPassword != model.PasswordConfirmation)
        {
            ModelState.AddModelError(nameof(model.PasswordConfirmation), S["The two passwords differ; type the same one twice."]);
        }
    }

    private async Task<IActionResult> ChangeAsync(string id, OrchardCore.Security.Permissions.Permission permission, Func<User, Task> change)
    {
        if (await FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (!await authorizationService.AuthorizeAsync(User, permission, user))
        {
            return Forbid();
        }

        await change(user);
        return RedirectToAction(nameof(Index));
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

    private async Task<User?> FindAsync(string? id) => string.IsNullOrEmpty(id) ? null : await userManager.FindByIdAsync(id) as User;

    private Task<bool> MayEditAsync(User user) => authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers, user);

    private bool IsSelf(User user) => user.UserId == User.FindFirstValue(ClaimTypes.NameIdentifier);

    private void Report(string field, string message)
        => ModelState.AddModelError(string.IsNullOrEmpty(field) ? string.Empty : $"{Prefix}.{field}", message);

    private ViewResult PasswordView(EditPasswordViewModel model, User user)
    {
        model.UserId = user.UserId;
        model.UserName = user.UserName;
        model.Rules = passwordRules.Describe();
        return View(nameof(EditPassword), model);
    }

    private static RouteValueDictionary RouteValues(UserListOptions options)
    {
        var values = new RouteValueDictionary();
        if (!string.IsNullOrWhiteSpace(options.SearchText))
        {
            values[nameof(options.SearchText)] = options.SearchText;
        }

        if (!string.IsNullOrEmpty(options.SelectedRole))
        {
            values[nameof(options.SelectedRole)] = options.SelectedRole;
        }

        if (options.Status != UserListStatus.All)
        {
            values[nameof(options.Status)] = options.Status;
        }

        return values;
    }
}
