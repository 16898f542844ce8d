using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Layers.Services;
using OrchardSite.Engine.Cms.Layers.ViewModels;

namespace OrchardSite.Engine.Cms.Layers.Drivers;

/// <summary>Lets a widget that stands in a zone, or is made for one, say where it stands.</summary>
internal sealed class LayerMetadataWelder(
    ILayerService layers,
    ISiteService siteService,
    IContentDefinitionManager definitions,
    IStringLocalizer<LayerMetadataWelder> S) : ContentDisplayDriver
{
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context) =>
        await IsWidgetAsync(model) && await FindOrRequestedAsync(model, context) is { } metadata ? await EditorAsync(model, metadata) : null;

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context)
    {
        if (!await IsWidgetAsync(model))
        {
            return null;
        }

        var posted = new LayerMetadataEditViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        if (posted.Zone is null && !model.Has<LayerMetadata>())
        {
            return null;
        }

        await CheckAsync(posted, context);
        model.Alter<LayerMetadata>(metadata =>
        {
            metadata.Zone = posted.Zone;
            metadata.Layer = posted.Layer;
            metadata.Position = posted.Position;
            metadata.RenderTitle = posted.RenderTitle;
        });
        if (!HasTitlePart(model))
        {
            model.DisplayText = posted.Title?.Trim();
        }

        return await EditorAsync(model, model.GetOrCreate<LayerMetadata>());
    }

    protected override void BuildPrefix(ContentItem model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? nameof(LayerMetadata) : $"{htmlFieldPrefix}.{nameof(LayerMetadata)}";

    private static bool HasTitlePart(ContentItem item) => item.Has("TitlePart");

    private async Task<bool> IsWidgetAsync(ContentItem item) =>
        await definitions.GetTypeDefinitionAsync(item.ContentType) is { } type && type.StereotypeEquals("Widget");

    /// <summary>What the item says; or, for a new widget, what the address of the page asks for: at the end of a zone.</summary>
    private async Task<LayerMetadata?> FindOrRequestedAsync(ContentItem item, BuildEditorContext context)
    {
        if (item.TryGet<LayerMetadata>(out var metadata))
        {
            return metadata;
        }

        var requested = new LayerMetadataEditViewModel();
        await context.Updater.TryUpdateModelAsync(requested, Prefix, view => view.Zone!, view => view.Layer!);
        if (string.IsNullOrEmpty(requested.Zone))
        {
            return null;
        }

        var others = (await layers.GetLayerWidgetsMetadataAsync(index => index.Latest)).Where(other => other.Zone == requested.Zone).ToList();
        return new LayerMetadata
        {
            Zone = requested.Zone,
            Layer = requested.Layer ?? others.LastOrDefault()?.Layer,
            Position = WidgetOrder.Last(others.Select(other => other.Position)),
            RenderTitle = true,
        };
    }

    private async Task<IDisplayResult> EditorAsync(ContentItem item, LayerMetadata metadata)
    {
        var all = (await layers.GetLayersAsync()).Layers;
        var zones = (await siteService.GetSettingsAsync<LayerSettings>()).Zones;

        return Initialize<LayerMetadataEditViewModel>("LayerMetadata_Edit", view =>
        {
            view.Title = item.DisplayText;
            view.HasTitlePart = HasTitlePart(item);
            view.RenderTitle = metadata.RenderTitle;
            view.Position = metadata.Position;
            view.Zone = metadata.Zone;
            view.Layer = metadata.Layer;
            view.Layers = all;
            view.Zones = zones;
        }).Location("Content:before");
    }

    private async Task CheckAsync(LayerMetadataEditViewModel posted, UpdateEditorContext context)
    {
        var state = context.Updater.ModelState;
        if (!(await siteService.GetSettingsAsync<LayerSettings>()).Zones.Contains(posted.Zone, StringComparer.Ordinal))
        {
            state.AddModelError(Prefix, nameof(posted.Zone), S["Choose a zone."]);
        }

        if (!(await layers.GetLayersAsync()).Layers.Exists(layer => layer.Name == posted.Layer))
        {
            state.AddModelError(Prefix, nameof(posted.Layer), S["Choose a layer."]);
        }

        if (!double.IsFinite(posted.Position))
        {
            state.AddModelError(Prefix, nameof(posted.Position), S["The position must be a number."]);
        }
    }
}
