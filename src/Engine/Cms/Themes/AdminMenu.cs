using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Themes;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .AddClass("design")
            .Id("design")
            .Add(S["Themes"], "1", themes => themes
                .AddClass("themes")
                .Id("themes")
                .Action("Index", "Admin", "OrchardCore.Themes")
                .Permission(OrchardCore.Themes.Permissions.ApplyTheme)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
