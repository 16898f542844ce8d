using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.ViewModels;

/// <summary>When an item is published later, for lists and the editor.</summary>
public class PublishLaterPartViewModel
{
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    public DateTime? ScheduledPublishUtc { get; set; }

    /// <summary>In the site's time zone, as it is typed.</summary>
    public DateTime? ScheduledPublishLocalDateTime { get; set; }
}
