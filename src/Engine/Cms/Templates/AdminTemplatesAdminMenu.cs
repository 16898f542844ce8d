using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Templates;

namespace OrchardSite.Engine.Cms.Templates;

internal sealed class AdminTemplatesAdminMenu(IStringLocalizer<AdminTemplatesAdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _list = new() { ["area"] = "OrchardCore.Templates" };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .AddClass("design")
            .Id("design")
            .Add(S["Admin templates"], "6", templates => templates
                .AddClass("admintemplates")
                .Id("admintemplates")
                .Action("Admin", "Template", _list)
                .Permission(AdminTemplatesPermissions.ManageAdminTemplates)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
