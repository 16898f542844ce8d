using YesSql.Indexes;

namespace OrchardCore.Layers.Indexes;

/// <summary>Finds the items that stand in a zone.</summary>
public class LayerMetadataIndex : MapIndex
{
    public string? Zone { get; set; }
}
