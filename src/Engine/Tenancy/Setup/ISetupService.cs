using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>Sets a tenant up.</summary>
public interface ISetupService
{
    Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync();

    Task<string> SetupAsync(SetupContext context);
}
