using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents.Deployment.AddToDeploymentPlan;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Adding;

[Feature("OrchardCore.Contents.Deployment.AddToDeploymentPlan")]
internal sealed class AddToDeploymentPlanStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ExportAccess>();
        services.AddScoped<IContentDisplayDriver, AddToDeploymentPlanContentDriver>();
        services.AddDisplayDriver<ContentOptionsViewModel, AddToDeploymentPlanContentsAdminListDisplayDriver>();
        services.AddStep<ContentItemDeploymentSource, ContentItemDeploymentStep, ContentItemDeploymentStepDriver>("One content item", "Exports one content item with its draft.");
    }
}
