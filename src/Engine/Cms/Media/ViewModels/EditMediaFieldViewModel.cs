using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>The chosen files as the picker posts them, as JSON.</summary>
internal class EditMediaFieldViewModel : FieldViewModel<MediaField>
{
    /// <summary>A JSON array of <see cref="EditMediaFieldItem"/>.</summary>
    public string? Paths { get; set; }

    [BindNever]
    public MediaFieldSettings Settings { get; set; } = null!;

    [BindNever]
    public IReadOnlyList<EditMediaFieldItem> Items { get; set; } = [];
}
