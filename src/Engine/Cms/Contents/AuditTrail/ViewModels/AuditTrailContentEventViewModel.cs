using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;

namespace OrchardCore.Contents.AuditTrail.ViewModels;

/// <summary>An event of a content item, for the list and the event's own page.</summary>
public class AuditTrailContentEventViewModel
{
    public string? Name { get; set; }

    public int VersionNumber { get; set; }

    /// <summary>The version that the item is in now; null when it is removed.</summary>
    public string? LatestVersionId { get; set; }

    public ContentItem ContentItem { get; set; } = null!;

    [BindNever]
    public AuditTrailEvent AuditTrailEvent { get; set; } = null!;

    [BindNever]
    public AuditTrailEventDescriptor Descriptor { get; set; } = null!;

    [BindNever]
    public AuditTrailContentEvent ContentEvent { get; set; } = null!;
}
