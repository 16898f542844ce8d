using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardSite.Engine.Display.Navigation;
using OrchardSite.Engine.Identity.Users.Drivers;

namespace OrchardSite.Engine.Identity.Users;

internal sealed class PasswordSettingsMenu(IStringLocalizer<PasswordSettingsMenu> S)
    : SettingsGroupMenu(PasswordSettingsDisplayDriver.GroupId, "10.15", UsersPermissions.ManageUsers)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Passwords"];
}
