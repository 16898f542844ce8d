namespace OrchardSite.Engine.Data;

/// <summary>Names the assembly that documents of an engine type are stored under, so that Orchard Core finds them again.</summary>
/// <param name="type">The type of the documents.</param>
/// <param name="assemblyName">Orchard Core's assembly of that type.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class StoredTypeAttribute(Type type, string assemblyName) : Attribute
{
    public Type Type { get; } = type;

    public string AssemblyName { get; } = assemblyName;
}
