using System.Text.Json.Nodes;
using OrchardCore.Settings;

namespace Procuratorate.Seo.Facts;

/// <summary>What is told about the site itself, from its settings (网站标识信息).</summary>
/// <param name="Name">网站名称.</param>
/// <param name="Organizer">主办单位; the site's name when it is not set.</param>
/// <param name="IdentificationCode">网站标识码.</param>
public sealed record SiteFacts(string Name, string Organizer, string? IdentificationCode, string? Address, string? Postcode, string? Telephone)
{
    public static SiteFacts Read(ISite site)
    {
        var identity = site.Properties["SiteIdentity"]?["SiteIdentity"];
        return new SiteFacts(
            site.SiteName,
            Text(identity, "Organizer") ?? site.SiteName,
            Text(identity, "SiteIdentificationCode"),
            Text(identity, "Address"),
            Text(identity, "Postcode"),
            Text(identity, "Telephone"));
    }

    private static string? Text(JsonNode? identity, string field) =>
        identity?[field]?["Text"]?.ToString().Trim() is { Length: > 0 } text ? text : null;
}
