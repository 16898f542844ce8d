using System.Text.Json;
using OrchardCore.ContentManagement;

namespace OrchardCore.Settings;

/// <summary>Sections of custom settings by name.</summary>
public static class SiteServiceExtensions
{
    /// <summary>The section as a content item; an empty item when it was never saved.</summary>
    public static async Task<ContentItem> GetCustomSettingsAsync(this ISiteService siteService, string name)
    {
        ArgumentNullException.ThrowIfNull(siteService);
        var site = await siteService.GetSiteSettingsAsync();

        return site.Properties[name]?.Deserialize<ContentItem>(JOptions.Default) ?? new ContentItem { ContentType = name };
    }
}
