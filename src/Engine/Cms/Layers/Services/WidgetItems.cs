using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;

namespace OrchardSite.Engine.Cms.Layers.Services;

internal static class WidgetItems
{
    /// <summary>Widgets in the order in which a zone shows them; of two at one position the ids decide.</summary>
    public static IEnumerable<ContentItem> InOrder(this IEnumerable<ContentItem> widgets) => widgets
        .OrderBy(widget => widget.GetOrCreate<LayerMetadata>().Position)
        .ThenBy(widget => widget.ContentItemId, StringComparer.Ordinal);
}
