namespace OrchardCore.Notifications;

/// <summary>What somebody is told.</summary>
public interface INotificationMessage
{
    /// <summary>One line.</summary>
    string? Subject { get; }

    /// <summary>What the list shows; HTML.</summary>
    string? Summary { get; }

    string? TextBody { get; }

    string? HtmlBody { get; }

    bool IsHtmlPreferred { get; }
}
