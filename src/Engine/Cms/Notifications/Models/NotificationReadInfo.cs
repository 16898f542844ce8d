namespace OrchardCore.Notifications.Models;

public class NotificationReadInfo
{
    public bool IsRead { get; set; }

    public DateTime? ReadAtUtc { get; set; }
}
