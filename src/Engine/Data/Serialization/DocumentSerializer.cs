using System.Text.Json;
using YesSql;

namespace OrchardSite.Engine.Data.Serialization;

/// <summary>Documents as JSON text.</summary>
internal sealed class DocumentSerializer(JsonSerializerOptions options) : IContentSerializer
{
    public object Deserialize(string content, Type type) =>
        JsonSerializer.Deserialize(content, type, options)
        ?? throw new JsonException($"A stored document of type '{type}' is null.");

    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), options);
}
