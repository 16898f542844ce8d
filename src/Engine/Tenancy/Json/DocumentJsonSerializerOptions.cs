using System.Text.Json;

namespace OrchardCore.Json;

/// <summary>The serializer options that stored documents are read and written with.</summary>
public class DocumentJsonSerializerOptions
{
    public JsonSerializerOptions SerializerOptions { get; } = new(JOptions.Default);
}
