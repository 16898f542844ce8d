using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardSite.Engine.Display.Navigation;
using OrchardSite.Engine.Identity.Users.Drivers;

namespace OrchardSite.Engine.Identity.Users;

internal sealed class LoginSettingsMenu(IStringLocalizer<LoginSettingsMenu> S)
    : SettingsGroupMenu(LoginSettingsDisplayDriver.GroupId, "10.1", UsersPermissions.ManageUsers)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Signing in"];
}
