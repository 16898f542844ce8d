using OrchardCore.Deployment;

namespace OrchardCore.Contents.Deployment;

/// <summary>Exports all content, drafts included.</summary>
public class AllContentDeploymentStep : DeploymentStep
{
    public AllContentDeploymentStep() => Name = "AllContent";

    /// <summary>Whether the content becomes the property of the administrator of the site that is set up from it.</summary>
    public bool ExportAsSetupRecipe { get; set; }
}
