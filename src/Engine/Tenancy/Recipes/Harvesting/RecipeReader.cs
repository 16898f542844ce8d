using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tenancy.Recipes.Harvesting;

/// <summary>Reads what recipe files say of themselves; names are compared without case.</summary>
internal sealed class RecipeReader : IRecipeReader
{
    public async Task<RecipeDescriptor> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider fileProvider)
    {
        var recipe = await RecipeFile.ReadHeadAsync(recipeFileInfo);
        var values = recipe.ToDictionary(property => property.Key, property => property.Value, StringComparer.OrdinalIgnoreCase);
        return new RecipeDescriptor
        {
            Name = Text(values, "name"),
            DisplayName = Text(values, "displayName"),
            Description = Text(values, "description"),
            Author = Text(values, "author"),
            WebSite = Text(values, "website"),
            Version = Text(values, "version"),
            IsSetupRecipe = values.GetValueOrDefault("issetuprecipe").Value<bool?>() ?? false,
            RequireNewScope = values.GetValueOrDefault("requireNewScope").Value<bool?>() ?? true,
            ExportUtc = values.GetValueOrDefault("exportUtc").Value<DateTime?>(),
            Categories = Texts(values, "categories"),
            Tags = Texts(values, "tags"),
            RecipeFileInfo = recipeFileInfo,
            BasePath = recipeBasePath,
            FileProvider = fileProvider,
        };
    }

    private static string Text(Dictionary<string, JsonNode?> values, string name) => values.GetValueOrDefault(name)?.ToString() ?? string.Empty;

    private static string[] Texts(Dictionary<string, JsonNode?> values, string name) =>
        (values.GetValueOrDefault(name) as JsonArray)?.Select(value => value?.ToString() ?? string.Empty).ToArray() ?? [];
}
