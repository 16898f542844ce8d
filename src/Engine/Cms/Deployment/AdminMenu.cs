using Microsoft.Extensions.Localization;
using OrchardCore.Deployment;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Deployment;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private const string Area = "OrchardCore.Deployment";

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], "90", tools => tools
            .Id("tools")
            .Add(S["Export"], "3", export => export
                .Id("export")
                .Action("Index", "DeploymentPlan", Area)
                .Permission(DeploymentPermissions.Export)
                .LocalNav())
            .Add(S["Import"], "4", import => import
                .Id("import")
                .Action("Index", "Import", Area)
                .Permission(DeploymentPermissions.Import)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
