using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure;

namespace OrchardCore.Notifications;

/// <summary>By how many ways somebody was told.</summary>
public sealed class NotificationSendResult
{
    private readonly List<ResultError> _errors = [];

    public int SuccessfulCount { get; set; }

    public int FailedCount { get; set; }

    public IReadOnlyList<ResultError> Errors => _errors;

    public NotificationSendStatus Status => (SuccessfulCount, FailedCount) switch
    {
        (0, 0) => NotificationSendStatus.None,
        (_, 0) => NotificationSendStatus.Success,
        (0, _) => NotificationSendStatus.Failed,
        _ => NotificationSendStatus.PartiallySuccessful,
    };

    public void AddError(LocalizedString message, string key = "") => _errors.Add(new ResultError { Key = key, Message = message });
}
