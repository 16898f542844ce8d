using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.CustomSettings.Recipes;

/// <summary>Recipe step <c>custom-settings</c>: sections of custom settings by content type, each a content item.</summary>
internal sealed class CustomSettingsStep(ISiteService siteService, IStringLocalizer<CustomSettingsStep> S) : NamedRecipeStepHandler("custom-settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            if (string.Equals(name, "name", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (value is not JsonObject section)
            {
                context.Errors.Add(S["The property '{0}' of the step 'custom-settings' must be an object, the section's content item.", name]);
                continue;
            }

            site.Properties[name] = Complete(name, section);
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }

    /// <summary>A section that a recipe gives without its type is of the type that it is named after.</summary>
    private static JsonObject Complete(string name, JsonObject section)
    {
        var item = (JsonObject)section.DeepClone();
        if (item["ContentType"] is null)
        {
            item["ContentType"] = name;
        }

        return item;
    }
}
