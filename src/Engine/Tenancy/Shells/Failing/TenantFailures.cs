using System.Collections.Concurrent;

namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>Why tenants could not start when they were last asked to, for those who administer them.</summary>
internal sealed class TenantFailures
{
    private readonly ConcurrentDictionary<string, string> _reasons = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The reason; null for a tenant that started, or was not asked to since the process began.</summary>
    public string? Find(string tenant) => _reasons.GetValueOrDefault(tenant);

    /// <summary>Notes the reason, and says whether it is another than before.</summary>
    public bool Note(string tenant, string reason)
    {
        var known = _reasons.TryGetValue(tenant, out var last) && last == reason;
        _reasons[tenant] = reason;
        return !known;
    }

    public void Clear(string tenant)
    {
        if (!_reasons.IsEmpty)
        {
            _reasons.TryRemove(tenant, out _);
        }
    }
}
