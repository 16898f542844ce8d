using OrchardCore.Deployment;

namespace OrchardCore.Templates.Deployment;

/// <summary>Exports the templates of the admin's pages.</summary>
public class AllAdminTemplatesDeploymentStep : DeploymentStep
{
    public AllAdminTemplatesDeploymentStep() => Name = "AllAdminTemplates";

    /// <summary>Whether each template is a file of its own in the package, which is easier to read and compare.</summary>
    public bool ExportAsFiles { get; set; }
}
