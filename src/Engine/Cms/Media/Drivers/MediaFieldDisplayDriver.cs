using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardSite.Engine.Cms.ContentFields.Drivers;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Library;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Drivers;

/// <summary>Shows the files of a field and lets them be chosen or uploaded. A picture needs a text: who does not see it must learn what it shows.</summary>
internal sealed class MediaFieldDisplayDriver(
    IMediaFileStore files,
    MediaDescriptions descriptions,
    IStringLocalizer<MediaFieldDisplayDriver> S) : FieldDisplayDriver<MediaField, DisplayMediaFieldViewModel, EditMediaFieldViewModel>
{
    protected override async ValueTask FillAsync(EditMediaFieldViewModel form, MediaField field, BuildFieldEditorContext context)
    {
        form.Settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        form.Items = await ItemsAsync(field);
        form.Paths = JsonSerializer.Serialize(form.Items);
    }

    protected override async ValueTask TakeAsync(EditMediaFieldViewModel form, MediaField field, UpdateFieldEditorContext context)
    {
        var items = Read(form.Paths, context);
        field.Paths = [.. items.Select(item => item.Path)];
        field.MediaTexts = [.. items.Select(item => item.MediaText?.Trim() ?? string.Empty)];
        if (context.PartFieldDefinition.GetSettings<MediaFieldSettings>().AllowAnchors)
        {
            field.SetAnchors([.. items.Select(item => item.Anchor ?? new Anchor())]);
        }

        await CheckAsync(items, context);
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
            AddError(context, nameof(EditMediaFieldViewModel.Paths), S["The chosen files could not be read."]);
            return [];
        }
    }

    private async Task CheckAsync(List<EditMediaFieldItem> items, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var name = context.PartFieldDefinition.DisplayName();
        if (settings.Required && items.Count == 0)
        {
            AddError(context, nameof(EditMediaFieldViewModel.Paths), S["A value is required for '{0}'.", name]);
        }

        if (!settings.Multiple && items.Count > 1)
        {
            AddError(context, nameof(EditMediaFieldViewModel.Paths), S["Only one file is possible for '{0}'.", name]);
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
            AddError(context, nameof(EditMediaFieldViewModel.Paths), S["There is no file '{0}'.", item.Path]);
            return;
        }

        if (settings.AllowedExtensions is { Length: > 0 } && !settings.AllowedExtensions.Contains(Path.GetExtension(item.Path), StringComparer.OrdinalIgnoreCase))
        {
            AddError(context, nameof(EditMediaFieldViewModel.Paths), S["Files like '{0}' cannot be chosen here.", item.Path]);
        }

        if (settings.AllowMediaText && MediaKinds.IsImage(item.Path) && string.IsNullOrWhiteSpace(item.MediaText))
        {
            AddError(context, nameof(EditMediaFieldViewModel.Paths), S["Say in a few words what the picture '{0}' shows.", Path.GetFileName(item.Path)]);
        }
    }
}
