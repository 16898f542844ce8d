using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Security.Services;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Drivers;
using OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>The roles whose accounts must have a second factor.</summary>
internal sealed class RoleLoginSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IRoleService roleService) : SiteDisplayDriver<RoleLoginSettings>
{
    protected override string SettingsGroupId => LoginSettingsDisplayDriver.GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, RoleLoginSettings settings, BuildEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var roles = await RoleNamesAsync();
        return Initialize<RoleLoginSettingsViewModel>("LoginSettingsRoles_Edit", model =>
        {
            model.RequireTwoFactorAuthenticationForSpecificRoles = settings.RequireTwoFactorAuthenticationForSpecificRoles;
            model.Roles = [.. roles.Select(role => new RoleEntry { Role = role, IsSelected = settings.Roles.Contains(role, StringComparer.OrdinalIgnoreCase) })];
        }).Location("Content:11").OnGroup(SettingsGroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, RoleLoginSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new RoleLoginSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var chosen = model.Roles.Where(role => role.IsSelected).Select(role => role.Role);
        settings.Roles = [.. (await RoleNamesAsync()).Intersect(chosen.OfType<string>(), StringComparer.OrdinalIgnoreCase)];
        settings.RequireTwoFactorAuthenticationForSpecificRoles = model.RequireTwoFactorAuthenticationForSpecificRoles && settings.Roles.Length > 0;
        return await EditAsync(site, settings, context);
    }

    private async Task<List<string>> RoleNamesAsync()
        => [.. (await roleService.GetAssignableRolesAsync()).Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase)];

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, UsersPermissions.ManageUsers);
}
