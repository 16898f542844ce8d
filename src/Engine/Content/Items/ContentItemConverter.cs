using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>An item is one flat object: its own properties, then its parts by name, which are kept as they came.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A content item is a JSON object, not a {reader.TokenType}.");
        }

        var item = new ContentItem();

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();

            if (!ReadOwn(ref reader, item, name))
            {
                item.Data[name] = JsonNode.Parse(ref reader);
            }
        }

        return item;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), value.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);

        foreach (var (name, node) in value.Data)
        {
            writer.WritePropertyName(name);
            WriteNode(writer, node, options);
        }

        writer.WriteEndObject();
    }

    private static bool ReadOwn(ref Utf8JsonReader reader, ContentItem item, string name)
    {
        switch (name)
        {
            case nameof(ContentItem.ContentItemId): item.ContentItemId = reader.GetString()!; break;
            case nameof(ContentItem.ContentItemVersionId): item.ContentItemVersionId = reader.GetString()!; break;
            case nameof(ContentItem.ContentType): item.ContentType = reader.GetString()!; break;
            case nameof(ContentItem.DisplayText): item.DisplayText = reader.GetString(); break;
            case nameof(ContentItem.Latest): item.Latest = ReadFlag(ref reader); break;
            case nameof(ContentItem.Published): item.Published = ReadFlag(ref reader); break;
            case nameof(ContentItem.ModifiedUtc): item.ModifiedUtc = ReadDate(ref reader); break;
            case nameof(ContentItem.PublishedUtc): item.PublishedUtc = ReadDate(ref reader); break;
            case nameof(ContentItem.CreatedUtc): item.CreatedUtc = ReadDate(ref reader); break;
            case nameof(ContentItem.Owner): item.Owner = reader.GetString(); break;
            case nameof(ContentItem.Author): item.Author = reader.GetString(); break;
            case nameof(ContentItem.Id): reader.Skip(); break;
            default: return false;
        }

        return true;
    }

    private static bool ReadFlag(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.Null && reader.GetBoolean();

    private static DateTime? ReadDate(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var date = reader.GetDateTime();

        return date.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : date.ToUniversalTime();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTime? date)
    {
        if (date is { } value)
        {
            writer.WriteString(name, value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteNode(Utf8JsonWriter writer, JsonNode? node, JsonSerializerOptions options)
    {
        if (node is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            node.WriteTo(writer, options);
        }
    }
}
