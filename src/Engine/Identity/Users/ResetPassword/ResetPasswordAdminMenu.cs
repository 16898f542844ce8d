using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardSite.Engine.Display.Navigation;
using OrchardSite.Engine.Identity.Users.ResetPassword.Drivers;

namespace OrchardSite.Engine.Identity.Users.ResetPassword;

internal sealed class ResetPasswordAdminMenu(IStringLocalizer<ResetPasswordAdminMenu> S)
    : SettingsGroupMenu(ResetPasswordSettingsDisplayDriver.GroupId, "10.2", UsersPermissions.ManageUsers)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Forgotten passwords"];
}
