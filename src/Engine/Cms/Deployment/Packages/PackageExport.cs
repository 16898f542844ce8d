using OrchardCore.Deployment;
using OrchardCore.Deployment.Services;
using OrchardCore.Deployment.Steps;
using OrchardCore.Recipes.Models;

namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>Makes the package of a plan.</summary>
internal sealed class PackageExport(IDeploymentManager deployments)
{
    /// <summary>The package, read from its beginning; whoever closes it deletes it.</summary>
    public async Task<Stream> WriteAsync(DeploymentPlan plan)
    {
        var package = new PackageWriter();
        try
        {
            await deployments.ExecuteDeploymentPlanAsync(plan, new DeploymentPlanResult(package, Descriptor(plan)));
            return package.Finish();
        }
        catch
        {
            await package.DisposeAsync();
            throw;
        }
    }

    private static RecipeDescriptor Descriptor(DeploymentPlan plan)
    {
        var file = plan.DeploymentSteps.OfType<RecipeFileDeploymentStep>().FirstOrDefault();
        return new RecipeDescriptor
        {
            Name = file?.RecipeName ?? plan.Name,
            DisplayName = file?.DisplayName ?? plan.Name,
            Description = file?.Description ?? string.Empty,
            Author = file?.Author ?? string.Empty,
            WebSite = file?.WebSite ?? string.Empty,
            Version = file?.Version ?? string.Empty,
            IsSetupRecipe = file?.IsSetupRecipe ?? false,
            Categories = Words(file?.Categories),
            Tags = Words(file?.Tags),
        };
    }

    private static string[] Words(string? text) => (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
