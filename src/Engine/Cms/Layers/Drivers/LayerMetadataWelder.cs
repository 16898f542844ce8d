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
using OrchardSite.Engine.Cms.Layers.ViewModels;

namespace OrchardSite.Engine.Cms.Layers.Drivers;

/// <summary>Lets a widget that stands in a zone, or is made for one, say where it stands.</summary>
internal sealed class LayerMetadataWelder(
    ILayerService layers,
    ISiteService siteService,
    IContentDefinitionManager definitions,
    IStringLocalizer<LayerMetadataWelder> S) : ContentDisplayDriver
{
    private const double Step = 10;

    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context) =>
        await IsWidgetAsync(model) && await FindOrRequestedAsync(model, context) is { } metadata ? await EditorAsync(model, metadata) : null;

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context)
    {
        if (!await IsWidgetAsync(model))
        {
            return null;
        }

        var posted = new LayerMetadataEditViewModel();
        if (!await context.Updater.TryUpdateModelAsync(posted, Prefix, view => view.LayerMetadata!, view => view.Title!) || posted.LayerMetadata is null)
        {
            return model.Has<LayerMetadata>() ? await EditorAsync(model, model.GetOrCreate<LayerMetadata>()) : null;
        }

        await CheckAsync(posted.LayerMetadata, context);
        model.Apply(posted.LayerMetadata);
        if (!model.Has("TitlePart"))
        {
            model.DisplayText = posted.Title?.Trim();
        }

        return await EditorAsync(model, posted.LayerMetadata);
    }

    protected override void BuildPrefix(ContentItem model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? nameof(LayerMetadata) : $"{htmlFieldPrefix}.{nameof(LayerMetadata)}";

    private async Task<bool> IsWidgetAsync(ContentItem item) =>
        await definitions.GetTypeDefinitionAsync(item.ContentType) is { } type && type.StereotypeEquals("Widget");

    /// <summary>What the item says, or what the address of the page asks for: a new widget in a zone.</summary>
    private async Task<LayerMetadata?> FindOrRequestedAsync(ContentItem item, BuildEditorContext context)
    {
        if (item.TryGet<LayerMetadata>(out var metadata))
        {
            return metadata;
        }

        var requested = new LayerMetadata { RenderTitle = true };
        await context.Updater.TryUpdateModelAsync(requested, Prefix, view => view.Zone!, view => view.Layer!);
        if (string.IsNullOrEmpty(requested.Zone))
        {
            return null;
        }

        var others = await layers.GetLayerWidgetsMetadataAsync(index => index.Latest);
        requested.Position = others.Where(other => other.Zone == requested.Zone).Select(other => other.Position).DefaultIfEmpty(0).Max() + Step;
        return requested;
    }

    private async Task<IDisplayResult> EditorAsync(ContentItem item, LayerMetadata metadata)
    {
        var all = (await layers.GetLayersAsync()).Layers;
        var zones = (await siteService.GetSettingsAsync<LayerSettings>()).Zones;

        return Initialize<LayerMetadataEditViewModel>("LayerMetadata_Edit", view =>
        {
            view.Title = item.DisplayText;
            view.HasTitlePart = item.Has("TitlePart");
            view.LayerMetadata = metadata;
            view.Layers = all;
            view.Zones = zones;
        }).Location("Content:before");
    }

    private async Task CheckAsync(LayerMetadata metadata, UpdateEditorContext context)
    {
        var zones = (await siteService.GetSettingsAsync<LayerSettings>()).Zones;
        if (!zones.Contains(metadata.Zone, StringComparer.Ordinal))
        {
            AddError(context, nameof(metadata.Zone), S["Choose a zone."]);
        }

        if (!(await layers.GetLayersAsync()).Layers.Exists(layer => layer.Name == metadata.Layer))
        {
            AddError(context, nameof(metadata.Layer), S["Choose a layer."]);
        }

        if (!double.IsFinite(metadata.Position))
        {
            AddError(context, nameof(metadata.Position), S["The position must be a number."]);
        }
    }

    private void AddError(UpdateEditorContext context, string property, string message) =>
        context.Updater.ModelState.AddModelError(Prefix, $"{nameof(LayerMetadataEditViewModel.LayerMetadata)}.{property}", message);
}
