namespace OrchardCore.Modules;

/// <summary>Binds a class to a feature other than its module's main one.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public class FeatureAttribute(string featureName) : Attribute
{
    public string FeatureName { get; set; } = featureName;
}
