using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Security.Services;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Display.Drivers.Sections;
using OrchardSite.Engine.Identity.Users.Drivers;
using OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

/// <summary>The roles whose accounts must have a second factor.</summary>
internal sealed class RoleLoginSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IRoleService roleService)
    : PermittedSiteDisplayDriver<RoleLoginSettings, RoleLoginSettingsViewModel>(httpContextAccessor, authorization, UsersPermissions.ManageUsers)
{
    protected override string SettingsGroupId => LoginSettingsDisplayDriver.GroupId;

    protected override string ShapeType => "LoginSettingsRoles_Edit";

    protected override string Position => "11";

    protected override async ValueTask ShowAsync(RoleLoginSettings settings, RoleLoginSettingsViewModel form)
    {
        form.RequireTwoFactorAuthenticationForSpecificRoles = settings.RequireTwoFactorAuthenticationForSpecificRoles;
        form.Roles = [.. (await RoleNamesAsync()).Select(role => new RoleEntry { Role = role, IsSelected = settings.Roles.Contains(role, StringComparer.OrdinalIgnoreCase) })];
    }

    protected override async Task TakeAsync(RoleLoginSettingsViewModel form, RoleLoginSettings settings, ISite site, UpdateEditorContext context)
    {
        var chosen = form.Roles.Where(role => role.IsSelected).Select(role => role.Role);
        settings.Roles = [.. (await RoleNamesAsync()).Intersect(chosen.OfType<string>(), StringComparer.OrdinalIgnoreCase)];
        settings.RequireTwoFactorAuthenticationForSpecificRoles = form.RequireTwoFactorAuthenticationForSpecificRoles && settings.Roles.Length > 0;
    }

    private async Task<List<string>> RoleNamesAsync()
        => [.. (await roleService.GetAssignableRolesAsync()).Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase)];
}
