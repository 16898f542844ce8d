using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Procuratorate.News.Upgrades;

/// <summary>
/// Runs those steps of the recipe of sites that a site set up by an earlier version has not had. A site that was made otherwise is left alone,
/// and so is what somebody switched off.
/// </summary>
public sealed partial class SiteUpgrade(
    UpgradeRun upgrade,
    IShellDescriptorManager descriptors,
    ISiteService siteService,
    IContentDefinitionManager definitions,
    RoleManager<IRole> roleManager,
    IEnumerable<IRecipeHarvester> recipeHarvesters,
    IRecipeExecutor recipeExecutor,
    ILogger<SiteUpgrade> logger)
{
    private const string RecipeName = "ProcuratorateSite";

    /// <summary>Goes on with the upgrade if one is pending.</summary>
    public Task RunAsync() => upgrade.ContinueAsync(ChooseAsync, ExecuteAsync);

    private async Task<JsonArray> ChooseAsync()
    {
        var descriptor = (await descriptors.GetShellDescriptorAsync())!;
        var enabled = descriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        if (!EarlierSite.IsMadeByRecipe(enabled) || await FindRecipeAsync() is not { } recipe || await ReadAsync(recipe) is not { } content)
        {
            return [];
        }

        var settings = (await siteService.GetSiteSettingsAsync()).Properties;
        var fields = await FieldsAsync();
        var had = enabled.Concat(descriptor.Installed.Select(feature => feature.Id)).ToHashSet(StringComparer.Ordinal);
        return MissingSteps.Of(content, had, settings.ContainsKey, (part, field) => fields.Contains((part, field)), await PermissionsAsync());
    }

    private async Task ExecuteAsync(JsonArray steps)
    {
        if (await FindRecipeAsync() is not { } recipe)
        {
            return;
        }

        var description = MissingSteps.Describe(steps);
        LogUpgrading(logger, description);
        await recipeExecutor.ExecuteAsync(Guid.NewGuid().ToString("n"), Copy(recipe, steps), new Dictionary<string, object>(), CancellationToken.None);
    }

    private async Task<RecipeDescriptor?> FindRecipeAsync()
    {
        foreach (var harvester in recipeHarvesters)
        {
            if ((await harvester.HarvestRecipesAsync()).FirstOrDefault(recipe => recipe.Name == RecipeName) is { } recipe)
            {
                return recipe;
            }
        }

        LogNoRecipe(logger, RecipeName);
        return null;
    }

    private static async Task<JsonObject?> ReadAsync(RecipeDescriptor recipe)
    {
        await using var stream = recipe.RecipeFileInfo.CreateReadStream();
        return await JsonNode.ParseAsync(stream) as JsonObject;
    }

    private async Task<HashSet<(string Part, string Field)>> FieldsAsync() =>
        [.. (await definitions.ListPartDefinitionsAsync()).SelectMany(part => part.Fields.Select(field => (part.Name, field.Name)))];

    private async Task<Dictionary<string, IReadOnlyCollection<string>>> PermissionsAsync()
    {
        var permissions = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in EarlierSite.Roles)
        {
            if (await roleManager.FindByNameAsync(name) is Role role)
            {
                permissions[name] = [.. role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue)];
            }
        }

        return permissions;
    }

    private static RecipeDescriptor Copy(RecipeDescriptor recipe, JsonArray steps) => new()
    {
        Name = recipe.Name + "Upgrade",
        BasePath = recipe.BasePath,
        FileProvider = recipe.FileProvider,
        RecipeFileInfo = new RecipeText($"{recipe.Name}Upgrade.recipe.json", new JsonObject { ["steps"] = steps.DeepClone() }.ToJsonString()),
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "The site was set up by an earlier version and gets what it lacks: {Steps}")]
    private static partial void LogUpgrading(ILogger logger, string steps);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The recipe '{Recipe}' was not found; the site keeps the features that it has.")]
    private static partial void LogNoRecipe(ILogger logger, string recipe);
}
