namespace OrchardCore.Recipes.Services;

/// <summary>Adds to the environment that recipes are run with.</summary>
public interface IRecipeEnvironmentProvider
{
    int Order { get; }

    Task PopulateEnvironmentAsync(IDictionary<string, object> environment);
}
