using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media.Deployment;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Steps.Media;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Media")]
internal sealed class MediaSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<MediaDeploymentSource, MediaDeploymentStep>("Pictures and files", "Exports all pictures and files of the site.");
        services.AddStep<AllMediaProfilesDeploymentSource, AllMediaProfilesDeploymentStep>("Sizes of pictures", "Exports the sizes that pictures are shown in.");
    }
}
