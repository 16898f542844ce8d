using YesSql.Indexes;

namespace OrchardCore.ArchiveLater.Indexes;

/// <summary>The items that are to be archived later.</summary>
public class ArchiveLaterPartIndex : MapIndex
{
    public string ContentItemId { get; set; } = null!;

    public DateTime? ScheduledArchiveDateTimeUtc { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
