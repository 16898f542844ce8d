using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.Models;

/// <summary>When a draft is to be published by itself.</summary>
public class PublishLaterPart : ContentPart
{
    /// <summary>In UTC; null when nothing is planned.</summary>
    public DateTime? ScheduledPublishUtc { get; set; }
}
