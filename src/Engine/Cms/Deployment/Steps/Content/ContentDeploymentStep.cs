using OrchardCore.Deployment;

namespace OrchardCore.Contents.Deployment;

/// <summary>Exports the content of some types, drafts included.</summary>
public class ContentDeploymentStep : DeploymentStep
{
    public ContentDeploymentStep() => Name = nameof(ContentDeploymentStep);

    public string[] ContentTypes { get; set; } = [];

    /// <summary>Whether the content becomes the property of the administrator of the site that is set up from it.</summary>
    public bool ExportAsSetupRecipe { get; set; }
}
