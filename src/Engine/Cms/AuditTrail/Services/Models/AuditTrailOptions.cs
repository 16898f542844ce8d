namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>What can be recorded; features add their categories.</summary>
public class AuditTrailOptions
{
    private readonly Dictionary<string, AuditTrailCategoryDescriptorBuilder> _builders = [];
    private IReadOnlyDictionary<string, AuditTrailCategoryDescriptor>? _descriptors;

    public IReadOnlyDictionary<string, AuditTrailCategoryDescriptor> CategoryDescriptors =>
        _descriptors ??= _builders.ToDictionary(builder => builder.Key, builder => builder.Value.Build());

    internal AuditTrailCategoryDescriptorBuilder GetOrAdd(string name, Func<AuditTrailCategoryDescriptorBuilder> create)
    {
        _descriptors = null;
        return _builders.TryGetValue(name, out var builder) ? builder : _builders[name] = create();
    }

    internal bool Remove(string name)
    {
        _descriptors = null;
        return _builders.Remove(name);
    }
}
