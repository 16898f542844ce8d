using OrchardCore.Deployment;

namespace OrchardCore.CustomSettings.Deployment;

/// <summary>Exports the sections of custom settings.</summary>
public class CustomSettingsDeploymentStep : DeploymentStep
{
    public CustomSettingsDeploymentStep() => Name = "CustomSettings";
}
