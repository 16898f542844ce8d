using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.Json.Serialization;

/// <summary>Writes paths as texts.</summary>
public class PathStringJsonConverter : JsonConverter<PathString>
{
    public static readonly PathStringJsonConverter Instance = new();

    public override PathString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString());

    public override void Write(Utf8JsonWriter writer, PathString value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
