using Microsoft.Extensions.Localization;
using OrchardCore.Https;
using OrchardSite.Engine.Cms.Https.Drivers;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Https;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S)
    : SettingsGroupMenu(HttpsSettingsDisplayDriver.GroupId, "8.85", Permissions.ManageHttps)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["HTTPS"];
}
