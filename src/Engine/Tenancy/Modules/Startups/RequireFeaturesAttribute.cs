using System.Reflection;

namespace OrchardCore.Modules;

/// <summary>Uses a class only where the named features are enabled too.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public class RequireFeaturesAttribute(params string[] featureNames) : Attribute
{
    public IList<string> RequiredFeatureNames { get; } = featureNames;

    public static IList<string> GetRequiredFeatureNamesForType(Type type) =>
        type.GetCustomAttribute<RequireFeaturesAttribute>(inherit: false)?.RequiredFeatureNames ?? [];
}
