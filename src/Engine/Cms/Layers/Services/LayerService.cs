using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using OrchardCore.Layers.Indexes;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using YesSql;

namespace OrchardSite.Engine.Cms.Layers.Services;

internal sealed class LayerService(ISession session, IDocumentManager<LayersDocument> documents) : ILayerService
{
    public Task<LayersDocument> GetLayersAsync() => documents.GetOrCreateImmutableAsync();

    public Task<LayersDocument> LoadLayersAsync() => documents.GetOrCreateMutableAsync();

    public Task UpdateAsync(LayersDocument layers) => documents.UpdateAsync(layers);

    public async Task<IEnumerable<ContentItem>> GetLayerWidgetsAsync(Expression<Func<ContentItemIndex, bool>> predicate) =>
        await session.Query<ContentItem, LayerMetadataIndex>().With(predicate).ToAsyncEnumerable().ToListAsync();

    public async Task<IEnumerable<LayerMetadata>> GetLayerWidgetsMetadataAsync(Expression<Func<ContentItemIndex, bool>> predicate) =>
        (await GetLayerWidgetsAsync(predicate))
            .Select(widget => widget.GetOrCreate<LayerMetadata>())
            .OrderBy(metadata => metadata.Position)
            .ToList();
}
