namespace OrchardCore.Modules.Manifest;

/// <summary>Marks an assembly as a module of a type when it declares no manifest of its own.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleMarkerAttribute : ModuleAttribute
{
    public ModuleMarkerAttribute(string id, string type)
    {
        Id = id;
        Name = id;
        Type = type;
    }
}
