using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.CustomSettings.Services;

namespace OrchardSite.Engine.Cms.CustomSettings;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S, CustomSettingsService customSettings) : AdminNavigationProvider
{
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        foreach (var type in await customSettings.GetAllSettingsTypesAsync())
        {
            var route = new RouteValueDictionary { ["groupId"] = type.Name };
            builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
                .Id("settings")
                .Add(S[type.DisplayName], "10", section => section
                    .AddClass("custom-settings")
                    .Id("custom-settings-" + type.Name)
                    .Action("Index", "Admin", "OrchardCore.Settings", route)
                    .Permission(PermissionProvider.CreateForType(type))
                    .Resource(type.Name)
                    .LocalNav()));
        }
    }
}
