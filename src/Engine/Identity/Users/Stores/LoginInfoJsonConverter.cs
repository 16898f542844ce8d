using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;

namespace OrchardSite.Engine.Identity.Users.Stores;

/// <summary>Reads and writes <see cref="UserLoginInfo"/>, whose constructor names its parts otherwise than its properties.</summary>
internal sealed class LoginInfoJsonConverter : JsonConverter<UserLoginInfo>
{
    public override UserLoginInfo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new UserLoginInfo(
            Text(document.RootElement, nameof(UserLoginInfo.LoginProvider)) ?? string.Empty,
            Text(document.RootElement, nameof(UserLoginInfo.ProviderKey)) ?? string.Empty,
            Text(document.RootElement, nameof(UserLoginInfo.ProviderDisplayName)));
    }

    public override void Write(Utf8JsonWriter writer, UserLoginInfo value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(UserLoginInfo.LoginProvider), value.LoginProvider);
        writer.WriteString(nameof(UserLoginInfo.ProviderKey), value.ProviderKey);
        writer.WriteString(nameof(UserLoginInfo.ProviderDisplayName), value.ProviderDisplayName);
        writer.WriteEndObject();
    }

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
