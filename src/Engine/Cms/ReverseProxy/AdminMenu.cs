using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.ReverseProxy;
using OrchardSite.Engine.Cms.ReverseProxy.Drivers;

namespace OrchardSite.Engine.Cms.ReverseProxy;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = ReverseProxySettingsDisplayDriver.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Reverse Proxy"], "8.9", section => section
                .AddClass("reverse-proxy")
                .Id("reverse-proxy")
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(Permissions.ManageReverseProxySettings)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
