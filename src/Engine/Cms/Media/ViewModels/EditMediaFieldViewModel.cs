using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Settings;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>The chosen files as the picker posts them, as JSON.</summary>
internal class EditMediaFieldViewModel
{
    /// <summary>A JSON array of <see cref="EditMediaFieldItem"/>.</summary>
    public string? Paths { get; set; }

    [BindNever]
    public MediaFieldSettings Settings { get; set; } = null!;

    [BindNever]
    public IReadOnlyList<EditMediaFieldItem> Items { get; set; } = [];

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
