namespace OrchardCore.Notifications;

/// <summary>What came of the further ways that somebody wants to be told by.</summary>
public enum NotificationSendStatus
{
    /// <summary>There are none; it stands in the list alone.</summary>
    None = 0,
    Success = 1,
    PartiallySuccessful = 2,
    Failed = 3,
}
