using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Display.Navigation;

/// <summary>The entry of one page of the settings in the admin's menu.</summary>
/// <param name="groupId">The page's group, which is the entry's id as well.</param>
/// <param name="position">Its place among the settings.</param>
internal abstract class SettingsGroupMenu(string groupId, string position, Permission permission) : AdminNavigationProvider
{
    private readonly RouteValueDictionary _group = new() { ["groupId"] = groupId };

    /// <summary>What the menu of all settings is called.</summary>
    protected abstract LocalizedString Settings { get; }

    protected abstract LocalizedString Title { get; }

    protected sealed override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(Settings, NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(Title, position, page => page
                .AddClass(groupId.ToLowerInvariant())
                .Id(groupId)
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(permission)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
