using OrchardCore.Deployment;

namespace OrchardCore.Settings.Deployment;

/// <summary>Exports the settings of the site, but no keys and passwords.</summary>
public class SiteSettingsDeploymentStep : DeploymentStep
{
    public SiteSettingsDeploymentStep() => Name = "SiteSettings";
}
