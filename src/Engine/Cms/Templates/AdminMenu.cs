using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Templates;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _index = new() { ["area"] = "OrchardCore.Templates" };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .AddClass("design")
            .Id("design")
            .Add(S["Templates"], "5", templates => templates
                .AddClass("templates")
                .Id("templates")
                .Action("Index", "Template", _index)
                .Permission(OrchardCore.Templates.Permissions.ManageTemplates)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
