using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.ViewModels;

/// <summary>When an item is archived later, for lists and the editor.</summary>
public class ArchiveLaterPartViewModel
{
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    public DateTime? ScheduledArchiveUtc { get; set; }

    /// <summary>In the site's time zone, as it is typed.</summary>
    public DateTime? ScheduledArchiveLocalDateTime { get; set; }
}
