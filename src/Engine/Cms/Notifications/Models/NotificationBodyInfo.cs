namespace OrchardCore.Notifications.Models;

/// <summary>The text of a notification; the HTML was sanitised when it was stored.</summary>
public class NotificationBodyInfo
{
    public string? TextBody { get; set; }

    public string? HtmlBody { get; set; }
}
