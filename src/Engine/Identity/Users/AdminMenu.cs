using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access control"], NavigationConstants.AdminMenuAccessControlPosition, accessControl => accessControl
            .AddClass("accessControl")
            .Id("accessControl")
            .Add(S["Users"], "1", users => users
                .AddClass("users")
                .Id("users")
                .Action("Index", "Admin", "OrchardCore.Users")
                .Permission(UsersPermissions.ListUsers)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
