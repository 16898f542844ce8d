using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Layers.Models;

namespace OrchardCore.Layers.Services;

/// <summary>The layers of a site, and the widgets in them.</summary>
public interface ILayerService
{
    /// <summary>Gets the layers; they must not be changed.</summary>
    Task<LayersDocument> GetLayersAsync();

    /// <summary>Loads the layers to change them; <see cref="UpdateAsync"/> stores them.</summary>
    Task<LayersDocument> LoadLayersAsync();

    /// <summary>The widgets that stand in zones, as far as the predicate allows.</summary>
    Task<IEnumerable<ContentItem>> GetLayerWidgetsAsync(Expression<Func<ContentItemIndex, bool>> predicate);

    /// <summary>Where the widgets stand, in the order of their positions.</summary>
    Task<IEnumerable<LayerMetadata>> GetLayerWidgetsMetadataAsync(Expression<Func<ContentItemIndex, bool>> predicate);

    Task UpdateAsync(LayersDocument layers);
}
