namespace OrchardCore.ResourceManagement;

/// <summary>Writes what a <c>resources</c> tag stands for.</summary>
public interface IResourcesTagHelperProcessor
{
    Task ProcessAsync(ResourcesTagHelperProcessorContext context);
}
