using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;
using OrchardSite.Engine.Identity.Users.ResetPassword.Drivers;

namespace OrchardSite.Engine.Identity.Users.ResetPassword;

internal sealed class ResetPasswordAdminMenu(IStringLocalizer<ResetPasswordAdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = ResetPasswordSettingsDisplayDriver.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Forgotten passwords"], "10.2", reset => reset
                .AddClass("userresetpassword")
                .Id("userresetpassword")
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(UsersPermissions.ManageUsers)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
