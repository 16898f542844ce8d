using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Recipes;

/// <summary>Recipe step <c>Settings</c>: the site's own settings by name; any other property is kept among the settings' properties.</summary>
internal sealed class SettingsStep(ISiteService siteService) : NamedRecipeStepHandler("Settings")
{
    private static readonly Dictionary<string, Action<ISite, JsonNode>> _setters = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ISite.BaseUrl)] = (site, value) => site.BaseUrl = value.GetValue<string>(),
        [nameof(ISite.Calendar)] = (site, value) => site.Calendar = value.GetValue<string>(),
        [nameof(ISite.MaxPagedCount)] = (site, value) => site.MaxPagedCount = value.GetValue<int>(),
        [nameof(ISite.MaxPageSize)] = (site, value) => site.MaxPageSize = value.GetValue<int>(),
        [nameof(ISite.PageSize)] = (site, value) => site.PageSize = value.GetValue<int>(),
        [nameof(ISite.TimeZoneId)] = (site, value) => site.TimeZoneId = value.GetValue<string>(),
        [nameof(ISite.ResourceDebugMode)] = (site, value) => site.ResourceDebugMode = OneOf<ResourceDebugMode>(value),
        [nameof(ISite.SiteName)] = (site, value) => site.SiteName = value.GetValue<string>(),
        [nameof(ISite.PageTitleFormat)] = (site, value) => site.PageTitleFormat = value.GetValue<string>(),
        [nameof(ISite.SiteSalt)] = (site, value) => site.SiteSalt = value.GetValue<string>(),
        [nameof(ISite.SuperUser)] = (site, value) => site.SuperUser = value.GetValue<string>(),
        [nameof(ISite.UseCdn)] = (site, value) => site.UseCdn = value.GetValue<bool>(),
        [nameof(ISite.CdnBaseUrl)] = (site, value) => site.CdnBaseUrl = value.GetValue<string>(),
        [nameof(ISite.AppendVersion)] = (site, value) => site.AppendVersion = value.GetValue<bool>(),
        [nameof(ISite.CacheMode)] = (site, value) => site.CacheMode = OneOf<CacheMode>(value),
        [nameof(ISite.HomeRoute)] = (site, value) => site.HomeRoute = Route(value),
    };

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            if (!string.Equals(name, "name", StringComparison.OrdinalIgnoreCase))
            {
                Apply(site, name, value, context.Errors);
            }
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }

    internal static void Apply(ISite site, string name, JsonNode? value, IList<string> errors)
    {
        if (!_setters.TryGetValue(name, out var set))
        {
            site.Properties[name] = value?.DeepClone();
            return;
        }

        if (value is null)
        {
            return;
        }

        try
        {
            set(site, value);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or ArgumentException or JsonException)
        {
            errors.Add($"Settings: the property '{name}' cannot be {value.ToJsonString()}: {exception.Message}");
        }
    }

    private static T OneOf<T>(JsonNode value)
        where T : struct, Enum =>
        value.GetValueKind() == JsonValueKind.Number
            ? (T)Enum.ToObject(typeof(T), value.GetValue<int>())
            : Enum.Parse<T>(value.GetValue<string>(), ignoreCase: true);

    private static RouteValueDictionary Route(JsonNode value)
    {
        var route = new RouteValueDictionary();
        foreach (var (key, part) in value.AsObject())
        {
            route[key] = part?.ToString();
        }

        return route;
    }
}
