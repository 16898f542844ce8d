using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Themes.Services;

namespace OrchardSite.Engine.Cms.Themes.Recipes;

/// <summary>Recipe step <c>Themes</c>: the themes of the <c>site</c> and of its <c>admin</c>.</summary>
internal sealed class ThemesStep(
    ISiteThemeService siteThemeService,
    IAdminThemeService adminThemeService,
    IExtensionManager extensionManager,
    IStringLocalizer<ThemesStep> S) : NamedRecipeStepHandler("Themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (Theme(context, "site") is { } site)
        {
            await siteThemeService.SetSiteThemeAsync(site);
        }

        if (Theme(context, "admin") is { } admin)
        {
            await adminThemeService.SetAdminThemeAsync(admin);
        }
    }

    private string? Theme(RecipeExecutionContext context, string property)
    {
        var name = Value(context.Step, property)?.ToString();
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        if (extensionManager.GetExtension(name) is { Exists: true })
        {
            return name;
        }

        context.Errors.Add(S["The property '{0}' names the theme '{1}', which is not there.", property, name]);
        return null;
    }

    private static JsonNode? Value(JsonObject step, string property) =>
        step.FirstOrDefault(pair => string.Equals(pair.Key, property, StringComparison.OrdinalIgnoreCase)).Value;
}
