using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure;

namespace OrchardCore.Notifications;

/// <summary>A way to tell people things besides the list.</summary>
public interface INotificationMethodProvider
{
    /// <summary>The name that preferences know it by.</summary>
    string Method { get; }

    LocalizedString Name { get; }

    Task<Result> SendAsync(object notify, INotificationMessage message, CancellationToken cancellationToken = default);
}
