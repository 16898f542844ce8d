namespace OrchardCore.Notifications.Models;

/// <summary>From the configuration section <c>OrchardCore_Notifications</c>.</summary>
public class NotificationOptions
{
    /// <summary>How many unread notifications the bell shows. Default: 10.</summary>
    public int TotalUnreadNotifications { get; set; } = 10;

    /// <summary>Whether HTML is stored as it comes. Default: no, it is sanitised.</summary>
    public bool DisableNotificationHtmlBodySanitizer { get; set; }
}
