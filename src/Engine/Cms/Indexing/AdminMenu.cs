using Microsoft.Extensions.Localization;
using OrchardCore.Indexing.Core;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Indexing;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Search"], NavigationConstants.AdminMenuSearchPosition, search => search
            .AddClass("search")
            .Id("search")
            .Add(S["Indexes"], "1", indexes => indexes
                .AddClass("indexes")
                .Id("indexes")
                .Action("Index", "Admin", IndexingConstants.Feature.Area)
                .Permission(IndexingPermissions.ManageIndexes)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
