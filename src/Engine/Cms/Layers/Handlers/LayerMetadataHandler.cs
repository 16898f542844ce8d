using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Layers.Models;
using OrchardSite.Engine.Cms.Layers.Services;

namespace OrchardSite.Engine.Cms.Layers.Handlers;

/// <summary>Tells when the widgets that visitors see have changed.</summary>
internal sealed class LayerMetadataHandler(PlacedWidgets placed) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => RenewAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => RenewAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => RenewAsync(context.ContentItem);

    public override Task ImportedAsync(ImportContentContext context) => RenewAsync(context.ContentItem);

    private Task RenewAsync(ContentItem item)
    {
        if (item.Has<LayerMetadata>())
        {
            placed.Renew();
        }

        return Task.CompletedTask;
    }
}
