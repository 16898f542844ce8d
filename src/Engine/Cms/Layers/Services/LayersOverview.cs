using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Contents.Security;
using OrchardSite.Engine.Cms.Layers.ViewModels;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Gathers what the screen of the widgets shows.</summary>
internal sealed class LayersOverview(
    ILayerService layers,
    ISiteService siteService,
    IContentDefinitionManager definitions,
    ContentAccess access)
{
    public async Task<LayersIndexViewModel> GetAsync()
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("Widget")).ToDictionary(type => type.Name);
        var widgets = (await layers.GetLayerWidgetsAsync(index => index.Latest || index.Published)).InOrder().ToList();
        var published = widgets.Where(widget => widget.Published).Select(widget => widget.ContentItemId).ToHashSet();
        var latest = widgets.Where(widget => widget.Latest).ToList();

        return new LayersIndexViewModel
        {
            Zones = Zones((await siteService.GetSettingsAsync<LayerSettings>()).Zones, latest, widget => Row(widget, types, published)),
            Layers = (await layers.GetLayersAsync()).Layers,
            Types = await CreatableAsync(types.Values),
            Counts = latest.CountBy(widget => widget.GetOrCreate<LayerMetadata>().Layer ?? string.Empty).ToDictionary(),
        };
    }

    /// <summary>The zones of the settings, and behind them any other in which a widget stands: none may be lost from sight.</summary>
    private static List<ZoneViewModel> Zones(string[] known, List<ContentItem> widgets, Func<ContentItem, WidgetRow> row)
    {
        var byZone = widgets.ToLookup(widget => widget.GetOrCreate<LayerMetadata>().Zone ?? string.Empty);
        var names = known.Concat(byZone.Select(zone => zone.Key).Except(known).Order(StringComparer.Ordinal));
        return [.. names.Select(name => new ZoneViewModel(name, known.Contains(name), [.. byZone[name].Select(row)]))];
    }

    private static WidgetRow Row(ContentItem widget, Dictionary<string, ContentTypeDefinition> types, HashSet<string> published) => new(
        widget.ContentItemId,
        widget.DisplayText,
        types.TryGetValue(widget.ContentType, out var type) ? type.DisplayName : widget.ContentType,
        widget.GetOrCreate<LayerMetadata>().Layer,
        widget.Published ? WidgetState.Published : published.Contains(widget.ContentItemId) ? WidgetState.Changed : WidgetState.Draft);

    private async Task<IReadOnlyList<ContentTypeDefinition>> CreatableAsync(IEnumerable<ContentTypeDefinition> types)
    {
        var creatable = new List<ContentTypeDefinition>();
        foreach (var type in types.OrderBy(type => type.DisplayName, StringComparer.CurrentCulture))
        {
            if (await access.MayCreateAsync(type.Name))
            {
                creatable.Add(type);
            }
        }

        return creatable;
    }
}
