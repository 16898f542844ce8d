using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.Localization.Drivers;

namespace OrchardSite.Engine.Cms.Localization;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = LocalizationSettingsDisplayDriver.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Languages"], "2", languages => languages
                .AddClass("localization")
                .Id("localization")
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(LocalizationPermissions.ManageCultures)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
