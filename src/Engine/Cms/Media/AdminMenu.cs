using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Media;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(S["Media Library"], "1.5", library => library
                .AddClass("media")
                .Id("media")
                .Action("Index", "Admin", "OrchardCore.Media")
                .Permission(MediaPermissions.ManageMedia)
                .LocalNav())
            .Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
                .Id("settings")
                .Add(S["Picture sizes"], "6.1", profiles => profiles
                    .AddClass("mediaprofiles")
                    .Id("mediaprofiles")
                    .Action("Index", "MediaProfiles", "OrchardCore.Media")
                    .Permission(MediaPermissions.ManageMediaProfiles)
                    .LocalNav())
                .Add(S["Media options"], "6.2", options => options
                    .AddClass("mediaoptions")
                    .Id("mediaoptions")
                    .Action("Options", "Admin", "OrchardCore.Media")
                    .Permission(MediaPermissions.ViewMediaOptions)
                    .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
