using OrchardCore.Deployment;

namespace OrchardCore.ContentTypes.Deployment;

/// <summary>Exports content types and parts; where the package is taken in, they stand in the place of those that are there.</summary>
public class ReplaceContentDefinitionDeploymentStep : DeploymentStep
{
    public ReplaceContentDefinitionDeploymentStep() => Name = "ReplaceContentDefinition";

    public bool IncludeAll { get; set; }

    public string[] ContentTypes { get; set; } = [];

    public string[] ContentParts { get; set; } = [];
}
