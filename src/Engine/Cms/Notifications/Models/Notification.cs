using OrchardCore.Entities;

namespace OrchardCore.Notifications;

/// <summary>Something that one account is told; its text and whether it was read are sections of it.</summary>
public class Notification : Entity
{
    public string NotificationId { get; set; } = null!;

    /// <summary>The account that is told.</summary>
    public string? UserId { get; set; }

    public string? Subject { get; set; }

    public string? Summary { get; set; }

    public DateTime CreatedUtc { get; set; }
}
