using Microsoft.Extensions.Localization;
using OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;
using OrchardCore.Data.Migration;
using OrchardCore.Deployment;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Deployment.Plans;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

/// <summary>The plan that chosen content is exported with.</summary>
[Feature("OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget")]
internal sealed class ExportContentToDeploymentTargetMigrations(
    DeploymentPlans plans,
    ISiteService siteService,
    IStringLocalizer<ExportContentToDeploymentTargetMigrations> S) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        string name = S["Chosen content"];
        var plan = await plans.FindAsync(name) ?? new DeploymentPlan { Name = name };
        if (!plan.DeploymentSteps.OfType<ExportContentToDeploymentTargetDeploymentStep>().Any())
        {
            plan.DeploymentSteps.Add(new ExportContentToDeploymentTargetDeploymentStep { Id = Guid.NewGuid().ToString("n") });
        }

        await plans.SaveAsync(plan);
        var site = await siteService.LoadSiteSettingsAsync();
        site.Put(new ExportContentToDeploymentTargetSettings { ExportContentToDeploymentTargetPlanId = plan.Id });
        await siteService.UpdateSiteSettingsAsync(site);
        return 1;
    }
}
