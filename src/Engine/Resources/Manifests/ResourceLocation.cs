namespace OrchardCore.ResourceManagement;

/// <summary>Where in a page a resource is written.</summary>
public enum ResourceLocation
{
    Unspecified = 0,
    Foot = 1,
    Head = 2,
    Inline = 3,
}
