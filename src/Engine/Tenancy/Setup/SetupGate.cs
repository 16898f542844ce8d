using System.Collections.Concurrent;

namespace OrchardSite.Engine.Tenancy.Setup;

/// <summary>Lets one at a time set a tenant up, whichever tenant's services it is asked of.</summary>
internal sealed class SetupGate
{
    private readonly ConcurrentDictionary<string, bool> _entered = new(StringComparer.OrdinalIgnoreCase);

    public bool TryEnter(string tenant) => _entered.TryAdd(tenant, true);

    public void Leave(string tenant) => _entered.TryRemove(tenant, out _);
}
