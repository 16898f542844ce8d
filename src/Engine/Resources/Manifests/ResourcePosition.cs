namespace OrchardCore.ResourceManagement;

/// <summary>Whether a resource comes before or after all that nothing is said about.</summary>
public enum ResourcePosition
{
    ByDependency = 0,
    First = 1,
    Last = 2,
}
