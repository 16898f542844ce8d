using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Cms.Notifications.Services;

/// <summary>Reads an account's preferences; whoever has none is told by every way.</summary>
internal sealed class NotificationMethodProviderAccessor(IEnumerable<INotificationMethodProvider> providers) : INotificationMethodProviderAccessor
{
    public Task<IEnumerable<INotificationMethodProvider>> GetProvidersAsync(object notify)
    {
        var preferences = (notify as User)?.GetOrCreate<UserNotificationPreferencesPart>() ?? new UserNotificationPreferencesPart();
        return Task.FromResult<IEnumerable<INotificationMethodProvider>>([.. Order(providers, preferences)]);
    }

    internal static IEnumerable<INotificationMethodProvider> Order(IEnumerable<INotificationMethodProvider> providers, UserNotificationPreferencesPart preferences)
        => providers
            .Where(provider => !preferences.Optout.Contains(provider.Method, StringComparer.OrdinalIgnoreCase))
            .OrderBy(provider => Array.FindIndex(preferences.Methods, method => string.Equals(method, provider.Method, StringComparison.OrdinalIgnoreCase)) is var place && place < 0 ? int.MaxValue : place);
}
