using OrchardCore.Deployment;
using OrchardCore.Deployment.Services;
using OrchardCore.Deployment.Steps;
using OrchardCore.Recipes.Models;

namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>Makes the package of a plan.</summary>
internal sealed class PackageExport(IDeploymentManager deployments)
{
    /// <summary>The package, read from its beginning; whoever closes it deletes it. Null when the plan exports nothing.</summary>
    public async Task<Stream?> WriteAsync(DeploymentPlan plan)
    {
        var package = new PackageWriter();
        try
        {
            var result = new DeploymentPlanResult(package, Descriptor(plan));
            await deployments.ExecuteDeploymentPlanAsync(plan, result);
            if (result.Steps.Count > 0 || package.Count > 1)
            {
                return package.Finish();
            }

            await package.DisposeAsync();
            return null;
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
