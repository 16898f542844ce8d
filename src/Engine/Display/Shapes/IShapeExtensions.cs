using System.Text.Json.Nodes;

namespace OrchardCore.DisplayManagement;

public static class IShapeExtensions
{
    public static ValueTask<IShape> AddAsync(this IShape shape, object? item) => shape.AddAsync(item, string.Empty);

    public static async ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null)
    {
        foreach (var item in items)
        {
            await shape.AddAsync(item, position);
        }

        return shape;
    }

    public static object? GetProperty(this IShape shape, string key)
        => shape.Properties.TryGetValue(key, out var value) ? value : null;

    public static T? GetProperty<T>(this IShape shape, string key) => shape.GetProperty<T>(key, default!);

    public static T GetProperty<T>(this IShape shape, string key, T value)
        => shape.Properties.TryGetValue(key, out var found) && found is T typed ? typed : value;

    public static bool TryGetProperty<T>(this IShape shape, string key, out T value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default!;
        return false;
    }

    public static bool HasItems(this IShape shape) => shape.Items.Count > 0;

    public static bool HasItemsInAnyZone(this IShape shape, params string[] excludedZones)
        => shape.Properties.Any(property => property.Value is IShape zone
            && !excludedZones.Contains(property.Key, StringComparer.OrdinalIgnoreCase)
            && !zone.IsNullOrEmpty()
            && zone.HasItems());

    public static bool IsNullOrEmpty(this IShape? shape) => shape is null or ZoneOnDemand;

    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        tag.MergeAttributes(shape.Attributes!, replaceExisting: false);
        foreach (var name in shape.Classes)
        {
            tag.AddCssClass(name);
        }

        if (!string.IsNullOrWhiteSpace(shape.Id))
        {
            tag.Attributes["id"] = shape.Id;
        }

        return tag;
    }

    public static JsonObject ShapeToJson(this IShape shape) => ShapeJson.Write(shape);
}
