using OrchardCore.Deployment;

namespace OrchardCore.Deployment.Steps;

/// <summary>Says what the recipe of the package is called.</summary>
public class RecipeFileDeploymentStep : DeploymentStep
{
    public RecipeFileDeploymentStep() => Name = "RecipeFile";

    public string? RecipeName { get; set; }

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Author { get; set; }

    public string? WebSite { get; set; }

    public string? Version { get; set; }

    public bool IsSetupRecipe { get; set; }

    /// <summary>Words with commas between them.</summary>
    public string? Categories { get; set; }

    /// <summary>Words with commas between them.</summary>
    public string? Tags { get; set; }
}
