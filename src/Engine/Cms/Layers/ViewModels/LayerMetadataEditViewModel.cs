using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Layers.Models;

namespace OrchardSite.Engine.Cms.Layers.ViewModels;

internal class LayerMetadataEditViewModel
{
    /// <summary>The widget's title, where its type has no part for it.</summary>
    public string? Title { get; set; }

    public bool RenderTitle { get; set; }

    public double Position { get; set; }

    public string? Zone { get; set; }

    public string? Layer { get; set; }

    [BindNever]
    public bool HasTitlePart { get; set; }

    [BindNever]
    public IReadOnlyList<Layer> Layers { get; set; } = [];

    [BindNever]
    public IReadOnlyList<string> Zones { get; set; } = [];
}
