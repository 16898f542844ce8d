using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.Json.Serialization;

namespace System.Text.Json;

/// <summary>Serializer options that all of Orchard's JSON is read and written with.</summary>
public static class JOptions
{
    /// <summary>Lenient reading, strict writing, and no converters but those of the types themselves.</summary>
    public static readonly JsonSerializerOptions Base = new()
    {
        AllowTrailingCommas = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        IncludeFields = true,
        WriteIndented = false,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
    };

    /// <summary>The converters that <see cref="Default"/> adds to <see cref="Base"/>.</summary>
    public static readonly JsonConverter[] KnownConverters =
    [
        DateTimeJsonConverter.Instance,
        TimeSpanJsonConverter.Instance,
        PathStringJsonConverter.Instance,
        new JsonStringEnumConverter(),
    ];

    public static readonly JsonSerializerOptions Default = WithConverters(new JsonSerializerOptions(Base));

    public static readonly JsonSerializerOptions Indented = new(Default) { WriteIndented = true };

    public static readonly JsonSerializerOptions CamelCase = new(Default) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static readonly JsonSerializerOptions CamelCaseIndented = new(CamelCase) { WriteIndented = true };

    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = new(Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonNodeOptions Node = new() { PropertyNameCaseInsensitive = false };

    public static readonly JsonDocumentOptions Document = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private static JsonSerializerOptions WithConverters(JsonSerializerOptions options)
    {
        foreach (var converter in KnownConverters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
