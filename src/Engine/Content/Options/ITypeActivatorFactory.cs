namespace OrchardCore.ContentManagement;

/// <summary>Makes instances of parts or fields by the name of their type.</summary>
public interface ITypeActivatorFactory<TInstance>
{
    ITypeActivator<TInstance> GetTypeActivator(string partName);
}
