using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;
using OrchardCore.Contents.ViewModels;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.Deployment;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

[Feature("OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget")]
internal sealed class ExportContentToDeploymentTargetStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ExportAccess>();
        services.AddScoped<ExportPlan>();
        services.AddScoped<IContentDisplayDriver, ExportContentToDeploymentTargetContentDriver>();
        services.AddDisplayDriver<ContentOptionsViewModel, ExportContentToDeploymentTargetContentsAdminListDisplayDriver>();
        services.AddStep<ExportContentToDeploymentTargetDeploymentSource, ExportContentToDeploymentTargetDeploymentStep>("Chosen content", "Exports the content items that are chosen in the content list when the plan is run from there.");
        services.AddDataMigration<ExportContentToDeploymentTargetMigrations>();
        services.AddNavigationProvider<ExportContentToDeploymentTargetAdminMenu>();
        services.AddSiteDisplayDriver<ExportContentToDeploymentTargetSettingsDisplayDriver>();
    }
}
