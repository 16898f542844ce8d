using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.Json.Serialization;

/// <summary>Writes dates in the round-trip form; reads any form that can be understood, as UTC where no zone is given.</summary>
public class DateTimeJsonConverter : JsonConverter<DateTime>
{
    public static readonly DateTimeJsonConverter Instance = new();

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TryGetDateTime(out var value))
        {
            return value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        }

        return DateTime.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out value)
            ? value
            : throw new JsonException($"'{reader.GetString()}' is not a date.");
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
