using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Caching;

/// <summary>Change tokens within this process.</summary>
internal sealed class Signal : ModularTenantEvents, ISignal
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sources = new(StringComparer.Ordinal);

    public IChangeToken GetToken(string key) => new CancellationChangeToken(_sources.GetOrAdd(key, _ => new CancellationTokenSource()).Token);

    public Task SignalTokenAsync(string key)
    {
        if (_sources.TryRemove(key, out var source))
        {
            source.Cancel();
        }

        return Task.CompletedTask;
    }
}
