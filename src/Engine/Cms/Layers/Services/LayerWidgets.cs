using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Finds the widgets that the present page shows: those whose layer's rule holds, in order.</summary>
internal sealed class LayerWidgets(ILayerService layers, IRuleService rules, PlacedWidgets placed)
{
    public async Task<IReadOnlyList<PlacedWidget>> ListActiveAsync()
    {
        var all = await placed.GetAsync(ReadAsync);
        if (all.Count == 0)
        {
            return [];
        }

        var document = await layers.GetLayersAsync();
        var active = new Dictionary<string, bool>(StringComparer.Ordinal);
        var widgets = new List<PlacedWidget>(all.Count);
        foreach (var widget in all)
        {
            if (!active.TryGetValue(widget.Layer, out var isActive))
            {
                active[widget.Layer] = isActive = await IsActiveAsync(document, widget.Layer);
            }

            if (isActive)
            {
                widgets.Add(widget);
            }
        }

        return widgets;
    }

    private async ValueTask<bool> IsActiveAsync(LayersDocument document, string name) =>
        document.Layers.Find(layer => layer.Name == name)?.LayerRule is { } rule && await rules.EvaluateAsync(rule);

    private async Task<PlacedWidget[]> ReadAsync() =>
        [.. (await layers.GetLayerWidgetsAsync(index => index.Published)).InOrder().Select(item => new PlacedWidget(item))];
}
