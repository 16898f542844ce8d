using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Administration;
using OrchardSite.Engine.Identity.Users.ViewModels;
using OrchardSite.Engine.Identity.Users.ViewModels.Lists;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>The roles of an account; the editor offers those that the person at work may assign and leaves the others as they are.</summary>
internal sealed class UserRoleDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IRoleService roleService,
    AdministratorGuard administratorGuard,
    IStringLocalizer<UserRoleDisplayDriver> S) : DisplayDriver<User>
{
    public override IDisplayResult? Display(User user, BuildDisplayContext context)
        => Initialize<SummaryAdminUserViewModel>("UserRolesMeta", view => view.User = user).Location("SummaryAdmin", "Meta:5");

    public override async Task<IDisplayResult?> EditAsync(User user, BuildEditorContext context)
    {
        var assignable = await AssignableAsync();
        if (assignable.Count == 0)
        {
            return null;
        }

        return Initialize<EditUserRoleViewModel>("UserRoleFields_Edit", view => view.Roles = assignable
            .Select(role => new RoleEntry
            {
                Role = role.RoleName,
                Description = role.RoleDescription,
                IsSelected = user.RoleNames.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase),
            })
            .ToArray()).Location("Content:1.10");
    }

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        var assignable = (await AssignableAsync()).Select(role => role.RoleName).ToList();
        var view = new EditUserRoleViewModel();
        if (assignable.Count > 0 && await context.Updater.TryUpdateModelAsync(view, Prefix))
        {
            var selected = view.Roles.Where(role => role.IsSelected && role.Role is not null).Select(role => role.Role!);
            var before = user.RoleNames;
            user.RoleNames = UserRoleChange.Apply(before, assignable, selected);

            if (!context.IsNew && await administratorGuard.WouldLoseLastAsync(user))
            {
                user.RoleNames = before;
                context.Updater.ModelState.AddModelError(Prefix, nameof(view.Roles), S["'{0}' is the last administrator; the site would be left without one.", user.UserName]);
            }
        }

        return await EditAsync(user, context);
    }

    private async Task<List<IRole>> AssignableAsync()
    {
        var roles = await roleService.GetAccessibleRolesAsync(authorizationService, httpContextAccessor.HttpContext!.User, UsersPermissions.AssignRoleToUsers);
        return [.. roles.OrderBy(role => role.RoleName, StringComparer.OrdinalIgnoreCase)];
    }
}
