using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>Writes a recipe, of whose long lists only one item at a time is in memory.</summary>
internal sealed class RecipeWriter(JsonSerializerOptions options, IReadOnlyList<LongList> longLists)
{
    /// <summary>How much is gathered before it goes to the file, in bytes.</summary>
    private const int FlushBytes = 64 * 1024;

    public async Task WriteAsync(JsonObject recipe, Stream stream)
    {
        await using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = options.WriteIndented, Encoder = options.Encoder });
        await WriteAsync(writer, recipe);
    }

    private Task WriteAsync(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            // Only what may hold a long list is walked; these stand in a step, which stands in the recipe's list of steps.
            case JsonObject item when longLists.Any(list => Holds(item, list.Place)):
                return WriteObjectAsync(writer, item);
            case JsonArray items when longLists.FirstOrDefault(list => ReferenceEquals(list.Place, items)) is { } list:
                return WriteListAsync(writer, list.Items);
            case JsonArray items when longLists.Any(list => Holds(items, list.Place)):
                return WriteArrayAsync(writer, items);
            case null:
                writer.WriteNullValue();
                return Task.CompletedTask;
            default:
                node.WriteTo(writer, options);
                return Task.CompletedTask;
        }
    }

    private async Task WriteObjectAsync(Utf8JsonWriter writer, JsonObject item)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in item)
        {
            writer.WritePropertyName(name);
            await WriteAsync(writer, value);
        }

        writer.WriteEndObject();
    }

    private async Task WriteArrayAsync(Utf8JsonWriter writer, JsonArray items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            await WriteAsync(writer, item);
        }

        writer.WriteEndArray();
    }

    private async Task WriteListAsync(Utf8JsonWriter writer, IAsyncEnumerable<JsonNode> items)
    {
        writer.WriteStartArray();
        await foreach (var item in items)
        {
            item.WriteTo(writer, options);
            if (writer.BytesPending > FlushBytes)
            {
                await writer.FlushAsync();
            }
        }

        writer.WriteEndArray();
    }

    private static bool Holds(JsonNode container, JsonNode place)
    {
        for (var parent = place.Parent; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, container))
            {
                return true;
            }
        }

        return false;
    }
}
