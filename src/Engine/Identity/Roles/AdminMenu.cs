using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Roles;

namespace OrchardSite.Engine.Identity.Roles;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access control"], NavigationConstants.AdminMenuAccessControlPosition, accessControl => accessControl
            .AddClass("accessControl")
            .Id("accessControl")
            .Add(S["Roles"], "2", roles => roles
                .AddClass("roles")
                .Id("roles")
                .Action("Index", "Admin", "OrchardCore.Roles")
                .Permission(RoleListPermission.ViewRoles)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
