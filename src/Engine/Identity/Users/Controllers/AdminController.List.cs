using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels.Lists;

namespace OrchardSite.Engine.Identity.Users.Controllers;

// The list, and what is done with several accounts at once.
internal sealed partial class AdminController
{
    private const int MaxChosen = 200;

    public async Task<IActionResult> Index(UserListOptions options, PagerParameters pagerParameters)
    {
        var (all, roles) = await ListedAsync();
        if (!all && roles.Count == 0)
        {
            return Forbid();
        }

        var pager = pagerOptions.Value.CreatePager(pagerParameters);
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

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost(UserListOptions options, UsersBulkAction bulkAction, string[]? itemIds)
    {
        if (await ListedAsync() is (false, { Count: 0 }))
        {
            return Forbid();
        }

        var chosen = (itemIds ?? []).Distinct(StringComparer.Ordinal).Take(MaxChosen).ToList();
        var done = 0;
        foreach (var id in bulkAction == UsersBulkAction.None ? [] : chosen)
        {
            if (await FindAsync(id) is { } user && await ApplyAsync(bulkAction, user))
            {
                done++;
            }
        }

        if (chosen.Count == 0 || bulkAction == UsersBulkAction.None)
        {
            await notifier.WarningAsync(H["Choose accounts and what is to be done with them."]);
        }
        else if (done == chosen.Count)
        {
            await notifier.SuccessAsync(H["Done for {0} accounts.", done]);
        }
        else
        {
            await notifier.WarningAsync(H["Done for {0} of {1} accounts. The others are your own, not yours to change, the last administrator, or were so already.", done, chosen.Count]);
        }

        return RedirectToAction(nameof(Index), RouteValues(options));
    }

    /// <summary>Whether all accounts are shown, and the roles whose accounts are.</summary>
    private async Task<(bool All, List<string> Roles)> ListedAsync() =>
        (await authorizationService.AuthorizeAsync(User, UsersPermissions.ListUsers),
            [.. (await roleService.GetAccessibleRolesAsync(authorizationService, User, UsersPermissions.ListUsers)).Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase)]);

    private async Task<bool> ApplyAsync(UsersBulkAction action, User user)
    {
        var permission = action == UsersBulkAction.Delete ? UsersPermissions.DeleteUsers : UsersPermissions.EditUsers;
        if (!await authorizationService.AuthorizeAsync(User, permission, user))
        {
            return false;
        }

        if (action == UsersBulkAction.Enable)
        {
            return await userService.EnableAsync(user);
        }

        if (IsSelf(user) || await administratorGuard.IsLastAsync(user))
        {
            return false;
        }

        return action == UsersBulkAction.Disable
            ? await userService.DisableAsync(user)
            : (await userManager.DeleteAsync(user)).Succeeded;
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

        if (options.Order != UserListOrder.Name)
        {
            values[nameof(options.Order)] = options.Order;
        }

        return values;
    }
}
