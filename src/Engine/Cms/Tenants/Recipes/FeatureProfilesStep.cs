using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Cms.Tenants.Profiles;

namespace OrchardSite.Engine.Cms.Tenants.Recipes;

/// <summary>The recipe step <c>FeatureProfiles</c>: adds profiles or puts them in the place of those with the same id.</summary>
internal sealed class FeatureProfilesStep(
    FeatureProfilesManager manager,
    FeatureProfileEditing editing,
    IStringLocalizer<FeatureProfilesStep> S) : NamedRecipeStepHandler("FeatureProfiles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["FeatureProfiles"] is not JsonObject profiles)
        {
            context.Errors.Add(S["The step 'FeatureProfiles' has no object 'FeatureProfiles'."]);
            return;
        }

        foreach (var (id, content) in profiles)
        {
            if (Read(id, content, context) is { } profile)
            {
                profile.Id = id;
                profile.Name ??= id;
                await manager.SaveAsync(id, profile);
            }
        }
    }

    private FeatureProfile? Read(string id, JsonNode? content, RecipeExecutionContext context)
    {
        try
        {
            var profile = content?.Deserialize<FeatureProfile>(JOptions.Default);
            var wrong = profile is null ? S["it is empty"].Value : editing.FindError(profile.FeatureRules);
            if (wrong is null)
            {
                return profile;
            }

            context.Errors.Add(S["The feature profile '{0}' cannot be used: {1}", id, wrong]);
        }
        catch (JsonException e)
        {
            context.Errors.Add(S["The feature profile '{0}' cannot be used: {1}", id, e.Message]);
        }

        return null;
    }
}
