namespace OrchardCore.Notifications.Models;

/// <summary>Whether and when a notification was read.</summary>
public class NotificationReadInfo
{
    public bool IsRead { get; set; }

    public DateTime? ReadAtUtc { get; set; }
}
