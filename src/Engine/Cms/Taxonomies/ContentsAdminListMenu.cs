using Microsoft.Extensions.Localization;
using OrchardCore.Taxonomies;
using OrchardSite.Engine.Cms.Taxonomies.Drivers;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Taxonomies;

internal sealed class ContentsAdminListMenu(IStringLocalizer<ContentsAdminListMenu> S)
    : SettingsGroupMenu(TaxonomyContentsAdminListSettingsDisplayDriver.GroupId, "5", Permissions.ManageTaxonomies)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Filters by taxonomy"];
}
