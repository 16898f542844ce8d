using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>Takes out of settings what must not leave the site.</summary>
internal static class SettingsSecrets
{
    private static readonly string[] _endings = ["Password", "Secret", "HashKey", "PrivateKey", "ApiKey", "Token"];

    /// <summary>A copy without passwords and keys.</summary>
    public static JsonNode? Without(JsonNode? node) => node switch
    {
        JsonObject section => new JsonObject(section
            .Where(property => !(property.Value is JsonValue && Array.Exists(_endings, ending => property.Key.EndsWith(ending, StringComparison.OrdinalIgnoreCase))))
            .Select(property => KeyValuePair.Create(property.Key, Without(property.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Without)]),
        _ => node?.DeepClone(),
    };
}
