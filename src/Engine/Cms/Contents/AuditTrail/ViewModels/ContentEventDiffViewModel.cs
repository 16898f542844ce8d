using OrchardCore.ContentManagement;
using OrchardSite.Engine.Cms.Contents.Comparison;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.ViewModels;

/// <summary>What an event changed.</summary>
internal class ContentEventDiffViewModel
{
    /// <summary>The item before; null when this is the first that is known of it.</summary>
    public ContentItem? Previous { get; set; }

    public IReadOnlyList<ContentChange> Changes { get; set; } = [];
}
