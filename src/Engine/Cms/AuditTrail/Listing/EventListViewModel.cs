using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.AuditTrail.Listing;

/// <summary>A page of the list of events.</summary>
internal sealed class EventListViewModel
{
    public required EventListOptions Options { get; init; }

    public required IReadOnlyList<IShape> Events { get; init; }

    public required int Total { get; init; }

    public required IShape Pager { get; init; }
}
