using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Settings.Drivers;

namespace OrchardSite.Engine.Cms.Settings;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .AddClass("settings")
            .Id("settings")
            .Add(S["General"], "1", general => general
                .AddClass("general")
                .Id("general")
                .Action("Index", "Admin", "OrchardCore.Settings", new Microsoft.AspNetCore.Routing.RouteValueDictionary { ["groupId"] = GeneralSettingsDisplayDriver.GroupId })
                .Permission(SettingsPermissions.ManageGroupSettings)
                .Resource(GeneralSettingsDisplayDriver.GroupId)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
