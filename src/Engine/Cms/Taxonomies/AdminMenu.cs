using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies;

namespace OrchardSite.Engine.Cms.Taxonomies;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _taxonomies = new() { ["contentTypeId"] = "Taxonomy" };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], NavigationConstants.AdminMenuContentPosition, content => content
            .Id("content")
            .Add(S["Taxonomies"], "5", taxonomies => taxonomies
                .AddClass("taxonomies")
                .Id("taxonomies")
                .Action("List", "Admin", "OrchardCore.Contents", _taxonomies)
                .Permission(Permissions.ManageTaxonomies)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
