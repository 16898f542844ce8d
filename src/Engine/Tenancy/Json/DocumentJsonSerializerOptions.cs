using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.Json;

/// <summary>The serializer options that stored documents are read and written with; what is null is left out.</summary>
public class DocumentJsonSerializerOptions
{
    public JsonSerializerOptions SerializerOptions { get; } = new(JOptions.Default) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}
