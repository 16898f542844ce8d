using Microsoft.Extensions.Localization;
using OrchardCore.Security;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Security;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S)
    : SettingsGroupMenu(SecurityHeaders.GroupId, "8.8", SecurityPermissions.ManageSecurityHeadersSettings)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Security Headers"];
}
