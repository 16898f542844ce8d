using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using YesSql;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Moves widgets to other places. The place is not part of what is drafted: it changes in the draft and on the site at once.</summary>
internal sealed class WidgetMover(ILayerService layers, IContentManager contentManager, ISession session, PlacedWidgets placed)
{
    /// <summary>Puts a widget before another one of a zone, or to its end; false when there is no such widget.</summary>
    public async Task<bool> MoveAsync(string contentItemId, string zone, string? before)
    {
        var widgets = await layers.GetLayerWidgetsAsync(index => index.Latest);
        var others = widgets.InOrder()
            .Where(widget => widget.ContentItemId != contentItemId && widget.GetOrCreate<LayerMetadata>().Zone == zone)
            .Select(widget => (widget.ContentItemId, widget.GetOrCreate<LayerMetadata>().Position))
            .ToList();

        if (!await PlaceAsync(contentItemId, metadata => metadata.Zone = zone))
        {
            return false;
        }

        foreach (var (id, position) in WidgetOrder.Place(others, contentItemId, before))
        {
            await PlaceAsync(id, metadata => metadata.Position = position);
        }

        return true;
    }

    /// <summary>Gives a widget a zone and a position in it; false when there is no such widget.</summary>
    public Task<bool> PlaceAsync(string contentItemId, string zone, double position) => PlaceAsync(contentItemId, metadata =>
    {
        metadata.Zone = zone;
        metadata.Position = position;
    });

    private async Task<bool> PlaceAsync(string contentItemId, Action<LayerMetadata> change)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest || !latest.Has<LayerMetadata>())
        {
            return false;
        }

        await SaveAsync(latest, change);
        if (!latest.Published && await contentManager.GetAsync(contentItemId, VersionOptions.Published) is { } published && published.Has<LayerMetadata>())
        {
            await SaveAsync(published, change);
        }

        placed.Renew();
        return true;
    }

    private Task SaveAsync(ContentItem item, Action<LayerMetadata> change)
    {
        item.Alter(change);
        return session.SaveAsync(item);
    }
}
