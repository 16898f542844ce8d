using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Https;
using OrchardSite.Engine.Cms.Https.Drivers;

namespace OrchardSite.Engine.Cms.Https;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = HttpsSettingsDisplayDriver.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["HTTPS"], "8.85", section => section
                .AddClass("https")
                .Id("https")
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(Permissions.ManageHttps)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
