using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>What placement filters ask of a shape: its content item, and the names that they list.</summary>
internal static class ContentPlacement
{
    public static ContentItem? Item(ShapePlacementContext context) =>
        context.ZoneShape?.Properties.TryGetValue("ContentItem", out var value) == true ? value as ContentItem : null;

    public static string? Stereotype(ShapePlacementContext context) =>
        context.ZoneShape?.Properties.TryGetValue("Stereotype", out var value) == true ? value as string : null;

    /// <summary>One name or a list of names, as placement files have them.</summary>
    public static IEnumerable<string> Names(object? expression) => expression switch
    {
        string name => [name],
        JsonElement { ValueKind: JsonValueKind.String } element => [element.GetString()!],
        JsonElement { ValueKind: JsonValueKind.Array } element => element.EnumerateArray().Select(entry => entry.GetString()!),
        JsonArray array => array.Select(entry => entry!.GetValue<string>()),
        JsonValue value => [value.GetValue<string>()],
        IEnumerable<string> names => names,
        _ => [],
    };
}
