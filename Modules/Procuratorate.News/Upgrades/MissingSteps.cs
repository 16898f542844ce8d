using System.Text.Json.Nodes;

namespace Procuratorate.News.Upgrades;

/// <summary>
/// Chooses from the recipe of sites what a site lacks. What a site has is never changed: a setting that somebody made, a layer, a right
/// that a role was given or that was taken from it later.
/// </summary>
public static class MissingSteps
{
    private const string FeatureStep = "feature";

    /// <summary>The feature that a step came into the recipe with; a site that has or had the feature has had the step.</summary>
    private static readonly Dictionary<string, string> _featureOfStep = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CreateOrUpdateIndexProfile"] = "OrchardCore.Indexing",
        ["deployment"] = "OrchardCore.Deployment",
        ["Layers"] = "OrchardCore.Layers",
        ["Roles"] = "OrchardCore.Users.ResetPassword",
        ["Sitemaps"] = "OrchardCore.Sitemaps",
    };

    /// <param name="recipe">The recipe as it is now.</param>
    /// <param name="had">The site's features, and those that it had until somebody switched them off.</param>
    /// <param name="hasSettings">Whether the site has a section of settings of this name.</param>
    /// <param name="hasField">Whether a part of this name has a field of that.</param>
    /// <param name="permissions">What its roles may do.</param>
    public static JsonArray Of(
        JsonObject recipe,
        IReadOnlySet<string> had,
        Func<string, bool> hasSettings,
        Func<string, string, bool> hasField,
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> permissions)
    {
        var missing = new JsonArray();
        foreach (var step in (recipe["steps"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var name = step["name"]?.ToString() ?? string.Empty;
            var chosen = name switch
            {
                FeatureStep => Features(step, had),
                "settings" => Settings(step, hasSettings),
                "ContentDefinition" => Fields(step, hasField),
                _ when !_featureOfStep.TryGetValue(name, out var feature) || had.Contains(feature) => null,
                "Roles" => Roles(step, permissions),
                _ => (JsonObject)step.DeepClone(),
            };
            if (chosen is not null)
            {
                missing.Add(chosen);
            }
        }

        return missing;
    }

    /// <summary>The steps by name, and the features one by one.</summary>
    public static string Describe(JsonArray steps) => string.Join(", ", steps.OfType<JsonObject>().SelectMany(step =>
        step["enable"] is JsonArray enable ? enable.Select(feature => feature!.ToString()) : [step["name"]!.ToString()]));

    private static JsonObject? Features(JsonObject step, IReadOnlySet<string> had)
    {
        var missing = (step["enable"] as JsonArray ?? []).Select(feature => feature!.ToString()).Where(feature => !had.Contains(feature)).ToArray();
        return missing.Length == 0
            ? null
            : new JsonObject { ["name"] = FeatureStep, ["enable"] = new JsonArray([.. missing.Select(feature => JsonValue.Create(feature))]) };
    }

    private static JsonObject? Settings(JsonObject step, Func<string, bool> hasSettings)
    {
        var missing = new JsonObject { ["name"] = "settings" };
        foreach (var (section, value) in step.Where(section => section.Key.EndsWith("Settings", StringComparison.Ordinal) && !hasSettings(section.Key)))
        {
            missing[section] = value?.DeepClone();
        }

        return missing.Count == 1 ? null : missing;
    }

    private static JsonObject? Fields(JsonObject step, Func<string, string, bool> hasField)
    {
        var parts = new JsonArray();
        foreach (var part in (step["ContentParts"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var name = part["Name"]?.ToString() ?? string.Empty;
            var missing = (part["ContentPartFieldDefinitionRecords"] as JsonArray ?? []).Where(field => !hasField(name, field!["Name"]!.ToString())).Select(field => field!.DeepClone()).ToArray();
            if (missing.Length > 0)
            {
                parts.Add(new JsonObject { ["Name"] = name, ["Settings"] = new JsonObject(), ["ContentPartFieldDefinitionRecords"] = new JsonArray(missing) });
            }
        }

        return parts.Count == 0 ? null : new JsonObject { ["name"] = "ContentDefinition", ["ContentTypes"] = new JsonArray(), ["ContentParts"] = parts };
    }

    private static JsonObject Roles(JsonObject step, IReadOnlyDictionary<string, IReadOnlyCollection<string>> permissions)
    {
        var roles = (JsonObject)step.DeepClone();
        foreach (var role in (roles["Roles"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var name = role["Name"]?.ToString() ?? string.Empty;
            if (permissions.TryGetValue(name, out var current) && !EarlierSite.IsUnchanged(name, current))
            {
                role["PermissionBehavior"] = "Add";
            }
        }

        return roles;
    }
}
