using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>What is cached and shows an item depends on this; it is removed when the item's public version changes.</summary>
internal static class ContentCacheTag
{
    public static string Of(ContentItem item) => $"contentitemid:{item.ContentItemId}";
}
