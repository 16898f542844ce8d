using OrchardCore.Deployment;

namespace OrchardCore.ContentTypes.Deployment;

/// <summary>Exports content types and parts; where the package is taken in, they are merged with those that are there.</summary>
public class ContentDefinitionDeploymentStep : DeploymentStep
{
    public ContentDefinitionDeploymentStep() => Name = "ContentDefinition";

    public bool IncludeAll { get; set; }

    public string[] ContentTypes { get; set; } = [];

    public string[] ContentParts { get; set; } = [];
}
