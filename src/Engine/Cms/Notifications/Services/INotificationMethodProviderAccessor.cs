namespace OrchardCore.Notifications;

public interface INotificationMethodProviderAccessor
{
    /// <summary>The ways that somebody wants to be told by, the preferred one first.</summary>
    Task<IEnumerable<INotificationMethodProvider>> GetProvidersAsync(object notify);
}
