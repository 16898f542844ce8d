using YesSql.Indexes;

namespace OrchardCore.Notifications.Indexes;

/// <summary>One row a notification, in the collection of notifications.</summary>
public class NotificationIndex : MapIndex
{
    public string NotificationId { get; set; } = null!;

    public string? UserId { get; set; }

    public bool IsRead { get; set; }

    public DateTime? ReadAtUtc { get; set; }

    public DateTime CreatedAtUtc { get; set; }

    /// <summary>What can be searched of it.</summary>
    public string? Content { get; set; }
}
