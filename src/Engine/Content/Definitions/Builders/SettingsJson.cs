using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>Settings are JSON objects by the name of their type.</summary>
internal static class SettingsJson
{
    public static void Set<T>(JsonObject settings, T value) =>
        settings[typeof(T).Name] = JObject.FromObject(value, ContentBuilderSettings.IgnoreDefaultValuesSerializer);

    public static void Merge(JsonObject settings, JsonObject changes) =>
        settings.Merge(changes, ContentBuilderSettings.JsonMergeSettings);

    public static void Change<T>(JsonObject settings, Action<T> change)
        where T : class, new()
    {
        var value = (settings[typeof(T).Name] as JsonObject)?.ToObject<T>() ?? new T();
        change(value);
        Set(settings, value);
    }
}
