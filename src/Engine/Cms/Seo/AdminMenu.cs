using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Seo;

namespace OrchardSite.Engine.Cms.Seo;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = SeoConstants.RobotsSettingsGroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Search engines"], "8", robots => robots
                .AddClass("seo")
                .Id("seo")
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(SeoPermissions.ManageSeoSettings)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
