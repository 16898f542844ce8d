namespace OrchardCore.ContentManagement;

/// <summary>Makes instances of one part or field.</summary>
public interface ITypeActivator<TInstance>
{
    Type Type { get; }

    TInstance CreateInstance();
}
