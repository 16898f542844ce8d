using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Tenancy.Recipes;

/// <summary>Writes the site's settings: properties of the site by their names, all others as sections.</summary>
internal sealed class SettingsStep(IEnumerable<ISiteService> siteServices) : NamedRecipeStepHandler("Settings")
{
    private static readonly Dictionary<string, PropertyInfo> _siteProperties = typeof(ISite).GetProperties()
        .Where(property => property.CanWrite)
        .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var siteService = siteServices.LastOrDefault() ?? throw new InvalidOperationException("The feature 'OrchardCore.Settings' is not enabled.");
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step.Where(property => !string.Equals(property.Key, "name", StringComparison.OrdinalIgnoreCase)))
        {
            if (_siteProperties.TryGetValue(name, out var property))
            {
                property.SetValue(site, Read(name, value, property.PropertyType));
            }
            else
            {
                site.Properties[name] = value?.DeepClone();
            }
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }

    private static object? Read(string name, JsonNode? value, Type type)
    {
        try
        {
            return value.ToObject(type);
        }
        catch (JsonException e)
        {
            throw new JsonException($"'{value}' is no {type.Name}.", "$." + name, e.LineNumber, e.BytePositionInLine, e);
        }
    }
}
