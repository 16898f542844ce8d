using OrchardCore.Deployment;
using OrchardCore.Templates.Deployment;
using OrchardCore.Templates.Services;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Templates;

/// <summary>The step <c>AdminTemplates</c>.</summary>
internal sealed class AllAdminTemplatesDeploymentSource(AdminTemplatesManager manager) : DeploymentSourceBase<AllAdminTemplatesDeploymentStep>
{
    protected override async Task ProcessAsync(AllAdminTemplatesDeploymentStep step, DeploymentPlanResult result) =>
        await TemplatesExport.AddAsync(result, "AdminTemplates", (await manager.GetTemplatesDocumentAsync()).Templates, step.ExportAsFiles);
}
