using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardSite.Engine.Cms.Localization.Drivers;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Localization;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S)
    : SettingsGroupMenu(LocalizationSettingsDisplayDriver.GroupId, "2", LocalizationPermissions.ManageCultures)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Languages"];
}
