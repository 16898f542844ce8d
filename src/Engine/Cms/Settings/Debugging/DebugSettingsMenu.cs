using Microsoft.Extensions.Localization;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Settings.Debugging;

internal sealed class DebugSettingsMenu(IStringLocalizer<DebugSettingsMenu> S)
    : SettingsGroupMenu(DebugSettingsDisplayDriver.GroupId, "99", SettingsGroupPermissions.ManageDebuggingSettings)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Debugging"];
}
