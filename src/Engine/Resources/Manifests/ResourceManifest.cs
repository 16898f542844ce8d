namespace OrchardCore.ResourceManagement;

/// <summary>A module's named scripts and styles.</summary>
public class ResourceManifest
{
    private readonly Dictionary<string, IDictionary<string, IList<ResourceDefinition>>> _resources = new(StringComparer.OrdinalIgnoreCase);

    public string BasePath { get; private set; } = string.Empty;

    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        var definition = new ResourceDefinition(this, resourceType, resourceName);
        var resources = GetResources(resourceType);
        if (!resources.TryGetValue(resourceName, out var versions))
        {
            resources[resourceName] = versions = [];
        }

        versions.Add(definition);
        return definition;
    }

    public ResourceDefinition DefineScript(string name) => DefineResource("script", name);

    public ResourceDefinition DefineStyle(string name) => DefineResource("stylesheet", name);

    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType)
    {
        if (!_resources.TryGetValue(resourceType, out var resources))
        {
            _resources[resourceType] = resources = new Dictionary<string, IList<ResourceDefinition>>(StringComparer.OrdinalIgnoreCase);
        }

        return resources;
    }
}
