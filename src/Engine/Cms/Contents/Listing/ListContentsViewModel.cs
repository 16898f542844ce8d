using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.Contents.Listing;

/// <summary>A page of the content list.</summary>
internal sealed class ListContentsViewModel
{
    public required ContentOptionsViewModel Options { get; init; }

    /// <summary>What of the words in the search box could not be understood.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required IShape Header { get; init; }

    public required IReadOnlyList<IShape> ContentItems { get; init; }

    public required IShape Pager { get; init; }
}
