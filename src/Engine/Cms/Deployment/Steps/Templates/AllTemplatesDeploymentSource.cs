using OrchardCore.Deployment;
using OrchardCore.Templates.Deployment;
using OrchardCore.Templates.Services;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Templates;

/// <summary>The step <c>Templates</c>.</summary>
internal sealed class AllTemplatesDeploymentSource(TemplatesManager manager) : DeploymentSourceBase<AllTemplatesDeploymentStep>
{
    protected override async Task ProcessAsync(AllTemplatesDeploymentStep step, DeploymentPlanResult result) =>
        await TemplatesExport.AddAsync(result, "Templates", (await manager.GetTemplatesDocumentAsync()).Templates, step.ExportAsFiles);
}
