using OrchardCore.ContentManagement;

namespace OrchardCore.Layers.Models;

/// <summary>Where a widget stands: in which layer, in which zone, and where among the widgets there.</summary>
public class LayerMetadata : ContentPart
{
    public bool RenderTitle { get; set; }

    /// <summary>Widgets of a zone are shown in the order of these numbers.</summary>
    public double Position { get; set; }

    public string? Zone { get; set; }

    public string? Layer { get; set; }
}
