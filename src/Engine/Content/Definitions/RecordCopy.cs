using System.Text.Json;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>Copies records that are shared before handlers may change them.</summary>
internal static class RecordCopy
{
    public static T Of<T>(T record) => JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(record))!;
}
