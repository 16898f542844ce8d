using OrchardCore.Deployment;

namespace OrchardCore.Deployment.Steps;

/// <summary>Puts a step into the recipe as it is written.</summary>
public class JsonRecipeDeploymentStep : DeploymentStep
{
    public JsonRecipeDeploymentStep() => Name = "JsonRecipe";

    public string? Json { get; set; }
}
