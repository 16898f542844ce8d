namespace OrchardCore.Caching.Distributed;

/// <summary>Carries messages between the instances of a tenant.</summary>
public interface IMessageBus
{
    Task PublishAsync(string channel, string message);

    Task SubscribeAsync(string channel, Action<string, string> handler);
}
