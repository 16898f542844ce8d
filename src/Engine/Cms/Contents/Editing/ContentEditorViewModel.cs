using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.Contents.Editing;

/// <summary>The page of an item's editor.</summary>
internal sealed class ContentEditorViewModel
{
    public required ContentItem ContentItem { get; init; }

    public required ContentTypeDefinition Definition { get; init; }

    public required IShape Editor { get; init; }

    public required bool IsNew { get; init; }

    /// <summary>See <see cref="EditToken"/>.</summary>
    public string? Token { get; init; }

    public EditConflict? Conflict { get; init; }

    public string? ReturnUrl { get; init; }
}
