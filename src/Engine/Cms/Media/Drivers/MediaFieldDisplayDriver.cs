using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Library;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Drivers;

/// <summary>Shows the files of a field and lets them be chosen or uploaded. A picture needs a text: who does not see it must learn what it shows.</summary>
internal sealed class MediaFieldDisplayDriver(
    IMediaFileStore files,
    MediaDescriptions descriptions,
    IStringLocalizer<MediaFieldDisplayDriver> S) : ContentFieldDisplayDriver<MediaField>
{
    public override IDisplayResult? Display(MediaField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayMediaFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(MediaField field, BuildFieldEditorContext context) =>
        Initialize<EditMediaFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
            model.Items = await ItemsAsync(field);
            model.Paths = JsonSerializer.Serialize(model.Items);
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(MediaField field, UpdateFieldEditorContext context)
    {
        var model = new EditMediaFieldViewModel();
        if (await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Paths!))
        {
            var items = Read(model.Paths, context);
            field.Paths = [.. items.Select(item => item.Path)];
            field.MediaTexts = [.. items.Select(item => item.MediaText?.Trim() ?? string.Empty)];
            if (context.PartFieldDefinition.GetSettings<MediaFieldSettings>().AllowAnchors)
            {
                field.SetAnchors([.. items.Select(item => item.Anchor ?? new Anchor())]);
            }

            await CheckAsync(items, context);
        }

        return await EditAsync(field, context);
    }

    private async Task<List<EditMediaFieldItem>> ItemsAsync(MediaField field)
    {
        var anchors = field.GetAnchors();
        var items = new List<EditMediaFieldItem>();
        foreach (var (path, index) in (field.Paths ?? []).Select((path, index) => (path, index)))
        {
            var file = MediaPath.IsSafe(path) ? await files.GetFileInfoAsync(path) : null;
            var known = file is null ? null : descriptions.Describe(file);
            items.Add(new EditMediaFieldItem
            {
                Path = path,
                MediaText = field.MediaTexts?.ElementAtOrDefault(index) ?? string.Empty,
                Anchor = anchors.ElementAtOrDefault(index),
                Url = known?.Url,
                Thumb = known?.Thumb,
                SizeText = known?.SizeText,
                IsImage = MediaKinds.IsImage(path),
            });
        }

        return items;
    }

    private List<EditMediaFieldItem> Read(string? json, UpdateFieldEditorContext context)
    {
        try
        {
            return string.IsNullOrWhiteSpace(json) ? [] : JsonSerializer.Deserialize<List<EditMediaFieldItem>>(json) ?? [];
        }
        catch (JsonException)
        {
            Fail(context, S["The chosen files could not be read."]);
            return [];
        }
    }

    private async Task CheckAsync(List<EditMediaFieldItem> items, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var name = context.PartFieldDefinition.DisplayName();
        if (settings.Required && items.Count == 0)
        {
            Fail(context, S["A value is required for '{0}'.", name]);
        }

        if (!settings.Multiple && items.Count > 1)
        {
            Fail(context, S["Only one file is possible for '{0}'.", name]);
        }

        foreach (var item in items)
        {
            await CheckAsync(item, settings, context);
        }
    }

    private async Task CheckAsync(EditMediaFieldItem item, MediaFieldSettings settings, UpdateFieldEditorContext context)
    {
        if (!MediaPath.IsSafe(item.Path) || await files.GetFileInfoAsync(item.Path) is null)
        {
            Fail(context, S["There is no file '{0}'.", item.Path]);
            return;
        }

        if (settings.AllowedExtensions is { Length: > 0 } && !settings.AllowedExtensions.Contains(Path.GetExtension(item.Path), StringComparer.OrdinalIgnoreCase))
        {
            Fail(context, S["Files like '{0}' cannot be chosen here.", item.Path]);
        }

        if (settings.AllowMediaText && MediaKinds.IsImage(item.Path) && string.IsNullOrWhiteSpace(item.MediaText))
        {
            Fail(context, S["Say in a few words what the picture '{0}' shows.", Path.GetFileName(item.Path)]);
        }
    }

    private void Fail(UpdateFieldEditorContext context, string message) =>
        context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(EditMediaFieldViewModel.Paths)}", message);
}
