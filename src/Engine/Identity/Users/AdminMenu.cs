using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;
using OrchardSite.Engine.Identity.Users.Drivers;

namespace OrchardSite.Engine.Identity.Users;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _loginGroup = new() { ["groupId"] = LoginSettingsDisplayDriver.GroupId };
    private static readonly RouteValueDictionary _passwordGroup = new() { ["groupId"] = PasswordSettingsDisplayDriver.GroupId };

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

        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Signing in"], "10.1", signingIn => signingIn
                .AddClass("userlogin")
                .Id("userlogin")
                .Action("Index", "Admin", "OrchardCore.Settings", _loginGroup)
                .Permission(UsersPermissions.ManageUsers)
                .LocalNav())
            .Add(S["Passwords"], "10.15", passwords => passwords
                .AddClass("userpasswords")
                .Id("userpasswords")
                .Action("Index", "Admin", "OrchardCore.Settings", _passwordGroup)
                .Permission(UsersPermissions.ManageUsers)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
