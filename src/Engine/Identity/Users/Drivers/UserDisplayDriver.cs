using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Administration;
using OrchardSite.Engine.Identity.Users.Passwords;
using OrchardSite.Engine.Identity.Users.ViewModels;
using OrchardSite.Engine.Identity.Users.ViewModels.Lists;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>An account's line in the list, and its password (when it is made) and state in the editor.</summary>
internal sealed class UserDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    AdministratorGuard administratorGuard,
    PasswordRules passwordRules,
    IClock clock,
    IStringLocalizer<UserDisplayDriver> S) : DisplayDriver<User>
{
    private ClaimsPrincipal Actor => httpContextAccessor.HttpContext!.User;

    public override Task<IDisplayResult?> DisplayAsync(User user, BuildDisplayContext context)
        => CombineAsync(
            Summary("UserFields", user).Location("SummaryAdmin", "Header:1"),
            Summary("UserButtons", user).Location("SummaryAdmin", "Actions:1"),
            Summary("UserActionsMenu", user).Location("SummaryAdmin", "ActionsMenu:1"),
            Summary("UserInfo", user).Location("DetailAdmin", "Content:5"),
            Summary("UserButtons", user).Location("DetailAdmin", "Actions:1"))!;

    public override async Task<IDisplayResult?> EditAsync(User user, BuildEditorContext context)
    {
        if (!context.IsNew && !await authorizationService.AuthorizeAsync(Actor, UsersPermissions.EditUsers, user))
        {
            return null;
        }

        return Initialize<EditUserViewModel>("UserFields_Edit", async view =>
        {
            view.IsEnabled = user.IsEnabled;
            view.IsNewRequest = context.IsNew;
            view.IsSelf = IsSelf(user);
            view.Rules = await passwordRules.DescribeAsync();
        }).Location("Content:1.5");
    }

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        var view = new EditUserViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);

        if (context.IsNew)
        {
            CheckPassword(view, context);
            user.IsEnabled = view.IsEnabled;
        }
        else if (!view.IsEnabled && user.IsEnabled && IsSelf(user))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.IsEnabled), S["You cannot disable your own account."]);
        }
        else if (!view.IsEnabled && user.IsEnabled && await administratorGuard.IsLastAsync(user))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.IsEnabled), S["'{0}' is the last administrator; the site would be left without one.", user.UserName]);
        }
        else if (!IsSelf(user))
        {
            user.IsEnabled = view.IsEnabled;
        }

        return await EditAsync(user, context);
    }

    private void CheckPassword(EditUserViewModel view, UpdateEditorContext context)
    {
        if (string.IsNullOrWhiteSpace(view.Password))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.Password), S["A password is required."]);
        }
        else if (view.Password != view.PasswordConfirmation)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.PasswordConfirmation), S["The two passwords differ; type the same one twice."]);
        }
    }

    private ShapeResult Summary(string shapeType, User user)
        => Initialize<SummaryAdminUserViewModel>(shapeType, async view =>
        {
            view.User = user;
            view.IsSelf = IsSelf(user);
            view.IsLockedOut = user.LockoutEndUtc > clock.UtcNow;
            view.MayEdit = await authorizationService.AuthorizeAsync(Actor, UsersPermissions.EditUsers, user);
            view.MayDelete = await authorizationService.AuthorizeAsync(Actor, UsersPermissions.DeleteUsers, user);
        });

    private bool IsSelf(User user) => user.UserId is not null && user.UserId == Actor.FindFirstValue(ClaimTypes.NameIdentifier);
}
