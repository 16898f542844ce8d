using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies;
using OrchardSite.Engine.Cms.Taxonomies.Drivers;

namespace OrchardSite.Engine.Cms.Taxonomies;

internal sealed class ContentsAdminListMenu(IStringLocalizer<ContentsAdminListMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = TaxonomyContentsAdminListSettingsDisplayDriver.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Filters by taxonomy"], "5", filters => filters
                .AddClass("taxonomyfilters")
                .Id("taxonomyfilters")
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(Permissions.ManageTaxonomies)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
