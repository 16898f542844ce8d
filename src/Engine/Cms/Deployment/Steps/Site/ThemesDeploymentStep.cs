using OrchardCore.Deployment;

namespace OrchardCore.Themes.Deployment;

/// <summary>Exports which themes are in use.</summary>
public class ThemesDeploymentStep : DeploymentStep
{
    public ThemesDeploymentStep() => Name = "Themes";
}
