using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Sitemaps;

namespace OrchardSite.Engine.Cms.Sitemaps;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Sitemaps"], "8.5", sitemaps => sitemaps
                .AddClass("sitemaps")
                .Id("sitemaps")
                .Action("List", "Admin", "OrchardCore.Sitemaps")
                .Permission(SitemapsPermissions.ManageSitemaps)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
