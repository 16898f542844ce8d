using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Layers;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.Layers.Drivers;

namespace OrchardSite.Engine.Cms.Layers;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _zones = new() { ["groupId"] = LayerSiteSettingsDisplayDriver.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .Id("design")
            .Add(S["Widgets"], "3", widgets => widgets
                .AddClass("widgets")
                .Id("widgets")
                .Action("Index", "Admin", "OrchardCore.Layers")
                .Permission(Permissions.ManageLayers)
                .LocalNav())
            .Add(S["Zones"], "4", zones => zones
                .AddClass("zones")
                .Id("zones")
                .Action("Index", "Admin", "OrchardCore.Settings", _zones)
                .Permission(Permissions.ManageLayers)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
