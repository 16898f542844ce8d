using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Options;

/// <summary>Makes instances of one type.</summary>
internal sealed class TypeActivator<T, TInstance> : ITypeActivator<TInstance>
    where T : TInstance, new()
{
    public Type Type => typeof(T);

    public TInstance CreateInstance() => new T();
}
