using OrchardCore.Notifications.Models;

namespace OrchardSite.Engine.Cms.Notifications.ViewModels;

/// <summary>What the list is narrowed to.</summary>
internal sealed class NotificationListOptions
{
    public string? SearchText { get; set; }

    /// <summary>Null for read and unread.</summary>
    public NotificationStatus? Status { get; set; }

    public NotificationOrder Order { get; set; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(SearchText) || Status is not null;
}
