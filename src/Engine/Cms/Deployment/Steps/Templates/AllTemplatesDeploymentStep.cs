using OrchardCore.Deployment;

namespace OrchardCore.Templates.Deployment;

/// <summary>Exports the templates of the public pages.</summary>
public class AllTemplatesDeploymentStep : DeploymentStep
{
    public AllTemplatesDeploymentStep() => Name = "AllTemplates";

    /// <summary>Whether each template is a file of its own in the package, which is easier to read and compare.</summary>
    public bool ExportAsFiles { get; set; }
}
