using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Cms.Contents.Comparison;

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

    /// <summary>With a conflict: what the user's text changes in theirs.</summary>
    public IReadOnlyList<ContentChange> Changes { get; init; } = [];

    /// <summary>Whether the editor shows a text put together of two, which nobody saved yet.</summary>
    public bool IsMerged { get; init; }

    public string? ReturnUrl { get; init; }
}
