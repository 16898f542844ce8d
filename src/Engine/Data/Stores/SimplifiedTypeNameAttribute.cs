namespace YesSql;

/// <summary>Gives the name that documents of a type are stored under.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate)]
public class SimplifiedTypeNameAttribute(string name) : Attribute
{
    public string Name { get; set; } = name;
}
