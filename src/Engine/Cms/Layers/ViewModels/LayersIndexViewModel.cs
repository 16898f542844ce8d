using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Layers.Models;

namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>The screen on which widgets are arranged.</summary>
internal sealed class LayersIndexViewModel
{
    public IReadOnlyList<ZoneViewModel> Zones { get; init; } = [];

    public IReadOnlyList<Layer> Layers { get; init; } = [];

    /// <summary>The types of widgets that the user may make.</summary>
    public IReadOnlyList<ContentTypeDefinition> Types { get; init; } = [];

    /// <summary>How many widgets each layer has, by its name.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();
}
