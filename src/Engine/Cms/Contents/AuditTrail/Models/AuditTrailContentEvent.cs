using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.AuditTrail.Models;

/// <summary>A content item as it was when something was done to it.</summary>
public class AuditTrailContentEvent
{
    public string Name { get; set; } = "AuditTrailContentEvent";

    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>How many versions the item had.</summary>
    public int VersionNumber { get; set; }

    public string? Comment { get; set; }
}
