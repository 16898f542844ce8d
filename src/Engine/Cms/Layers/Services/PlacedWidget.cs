using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>A published widget as it is kept in memory: an item is not for many requests at a time, so each makes its own of the JSON.</summary>
internal sealed class PlacedWidget
{
    private readonly string _json;
    private readonly long _id;

    public PlacedWidget(ContentItem item)
    {
        var metadata = item.GetOrCreate<LayerMetadata>();
        ContentType = item.ContentType;
        Layer = metadata.Layer ?? string.Empty;
        Zone = metadata.Zone ?? string.Empty;
        _id = item.Id;
        _json = JsonSerializer.Serialize(item, JOptions.Default);
    }

    public string ContentType { get; }

    public string Layer { get; }

    public string Zone { get; }

    public ContentItem ToContentItem()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(_json, JOptions.Default)!;
        item.Id = _id;
        return item;
    }
}
