using System.Diagnostics.CodeAnalysis;

namespace System.Text.Json;

/// <summary>Turns objects into JSON texts and back.</summary>
public static class JConvert
{
    public static string SerializeObject<TValue>(TValue value, JsonSerializerOptions? options = null) =>
        JsonSerializer.Serialize(value, options ?? JOptions.Default);

    public static TValue? DeserializeObject<TValue>(string json, JsonSerializerOptions? options = null) =>
        JsonSerializer.Deserialize<TValue>(json, options ?? JOptions.Default);

    public static bool TryDeserializeObject<TValue>(string json, [NotNullWhen(true)] out TValue? value, JsonSerializerOptions? options = null)
    {
        try
        {
            value = DeserializeObject<TValue>(json, options);
            return value is not null;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }
}
