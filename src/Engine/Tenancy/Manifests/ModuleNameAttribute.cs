namespace OrchardCore.Modules.Manifest;

/// <summary>Names a module that the application assembly is made of; written by the build, one for each referenced module or theme.</summary>
/// <param name="name">The module's assembly name, which is also its id.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleNameAttribute(string name) : Attribute
{
    /// <summary>The module's assembly name.</summary>
    public string Name { get; } = name ?? string.Empty;
}
