using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.Contents.Listing;

/// <summary>A page of the content list.</summary>
internal sealed class ListContentsViewModel
{
    public required ContentOptionsViewModel Options { get; init; }

    public required IShape Header { get; init; }

    public required IReadOnlyList<IShape> ContentItems { get; init; }

    public required IShape Pager { get; init; }
}
