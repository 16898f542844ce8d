using YesSql.Indexes;

namespace OrchardCore.PublishLater.Indexes;

/// <summary>The drafts that are to be published later.</summary>
public class PublishLaterPartIndex : MapIndex
{
    public string ContentItemId { get; set; } = null!;

    public DateTime? ScheduledPublishDateTimeUtc { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
