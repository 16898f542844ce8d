using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.Models;

/// <summary>When a published item is to be taken off the public site by itself.</summary>
public class ArchiveLaterPart : ContentPart
{
    /// <summary>In UTC; null when nothing is planned.</summary>
    public DateTime? ScheduledArchiveUtc { get; set; }
}
