namespace OrchardCore.Notifications.Models;

/// <summary>What somebody is told, for each way in which it may reach them.</summary>
public class NotificationMessage : INotificationMessage
{
    public string? Subject { get; set; }

    public string? Summary { get; set; }

    public string? TextBody { get; set; }

    public string? HtmlBody { get; set; }

    public bool IsHtmlPreferred { get; set; }
}
