using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Deployment;
using OrchardSite.Engine.Cms.Deployment.Access;
using OrchardSite.Engine.Cms.Deployment.Steps.Accounts;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Users")]
internal sealed class UsersSteps : StartupBase
{
    /// <summary>No role can be given it: it is held by those who may do everything.</summary>
    private static readonly Permission _siteOwner = new("SiteOwner", "Do everything", isSecurityCritical: true);

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<AllUsersDeploymentSource, AllUsersDeploymentStep>(
            "All accounts",
            "Exports all accounts with the hashes of their passwords. Keep such a package as safe as the passwords themselves; only administrators who may do everything can add this step and download the package.");
        services.AddSingleton(new StepPermission(typeof(AllUsersDeploymentStep), _siteOwner));
    }
}
