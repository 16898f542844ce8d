using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

/// <summary>What a page requires, by type and name, in the order in which it was asked for.</summary>
internal sealed class RequiredResources
{
    private readonly Dictionary<string, List<RequireSettings>> _byType = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<RequireSettings> Of(string type) => _byType.TryGetValue(type, out var settings) ? settings : [];

    public RequireSettings GetOrAdd(string type, string name, Func<RequireSettings> create)
    {
        if (!_byType.TryGetValue(type, out var list))
        {
            _byType[type] = list = [];
        }

        var known = list.Find(settings => string.Equals(settings.Name, name, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            list.Add(known = create());
        }

        return known;
    }

    public void Remove(string type, string name)
    {
        if (_byType.TryGetValue(type, out var list))
        {
            list.RemoveAll(settings => string.Equals(settings.Name, name, StringComparison.OrdinalIgnoreCase));
        }
    }
}
