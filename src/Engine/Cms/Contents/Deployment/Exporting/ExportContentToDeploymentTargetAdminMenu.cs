using Microsoft.Extensions.Localization;
using OrchardCore.Deployment;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

internal sealed class ExportContentToDeploymentTargetAdminMenu(IStringLocalizer<ExportContentToDeploymentTargetAdminMenu> S)
    : SettingsGroupMenu(ExportContentToDeploymentTargetSettingsDisplayDriver.GroupId, "7.5", DeploymentPermissions.ManageDeploymentPlan)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Export of chosen content"];
}
