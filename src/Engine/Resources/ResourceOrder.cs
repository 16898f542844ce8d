using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

/// <summary>
/// Puts resources behind what they depend on. Those that are to be first or last come first or last together with what that implies.
/// </summary>
internal sealed class ResourceOrder(
    Func<RequireSettings, ResourceDefinition?> find,
    Func<string, RequireSettings, RequireSettings> require)
{
    private readonly Dictionary<string, OrderedResource> _expanded = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<OrderedResource> _ordered = [];
    private readonly List<string> _expanding = [];

    public IReadOnlyList<OrderedResource> Order(IReadOnlyList<RequireSettings> required)
    {
        var byName = required.ToDictionary(settings => settings.Name!, StringComparer.OrdinalIgnoreCase);
        foreach (var settings in required)
        {
            Expand(settings, byName);
        }

        PassOn();
        return [.. _ordered.OrderBy(resource => Rank(resource.Settings.Position))];
    }

    private static int Rank(ResourcePosition position) => position switch
    {
        ResourcePosition.First => 0,
        ResourcePosition.Last => 2,
        _ => 1,
    };

    /// <summary>What a resource needs is where it is and first if it is; what needs a last one is last.</summary>
    private void PassOn()
    {
        foreach (var (definition, settings) in _ordered.AsEnumerable().Reverse())
        {
            foreach (var needed in Dependencies(definition, settings).Select(name => _expanded[name].Settings))
            {
                needed.UpdatePositionFromDependent(settings);
                if (settings.Location == ResourceLocation.Head)
                {
                    needed.AtHead();
                }
            }
        }

        foreach (var (definition, settings) in _ordered)
        {
            foreach (var needed in Dependencies(definition, settings).Select(name => _expanded[name].Settings))
            {
                settings.UpdatePositionFromDependency(needed);
            }
        }
    }

    private void Expand(RequireSettings settings, Dictionary<string, RequireSettings> required)
    {
        var name = settings.Name!;
        if (_expanded.ContainsKey(name))
        {
            return;
        }

        if (_expanding.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"Resources depend on each other in a circle: {string.Join(" → ", _expanding.Append(name))}.");
        }

        var definition = find(settings)
            ?? throw new InvalidOperationException($"A page requires the {settings.Type} '{name}', which no enabled feature defines.");
        if (settings.Position == ResourcePosition.ByDependency)
        {
            settings.Position = definition.Position;
        }

        _expanding.Add(name);
        foreach (var dependency in Dependencies(definition, settings))
        {
            Expand(required.TryGetValue(dependency, out var wanted) ? wanted : require(dependency, settings), required);
        }

        _expanding.Remove(name);
        var resource = new OrderedResource(definition, settings);
        _expanded[name] = resource;
        _ordered.Add(resource);
    }

    private static IEnumerable<string> Dependencies(ResourceDefinition definition, RequireSettings settings)
        => (definition.Dependencies ?? []).Concat(settings.Dependencies ?? [])
            .Select(dependency => dependency.Split(':')[0].Trim())
            .Where(dependency => dependency.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
