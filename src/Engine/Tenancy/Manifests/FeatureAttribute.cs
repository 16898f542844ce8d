using System.Globalization;

namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of the module that the assembly is.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    protected static readonly char[] ListDelimiters = [';', ',', ' '];

    public FeatureAttribute()
    {
    }

    public FeatureAttribute(string id, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, null!, null!, null!, description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public FeatureAttribute(string id, string name, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, null!, null!, description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public FeatureAttribute(string id, string name, string category, string priority, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        Id = id;
        Name = name ?? id;
        Category = category ?? string.Empty;
        Priority = priority ?? string.Empty;
        Description = description ?? string.Empty;
        Dependencies = SplitList(featureDependencies);
        DefaultTenantOnly = ToBoolean(defaultTenant);
        IsAlwaysEnabled = ToBoolean(alwaysEnabled);
        EnabledByDependencyOnly = ToBoolean(enabledByDependencyOnly);
    }

    /// <summary>Whether the declaration names a feature.</summary>
    public virtual bool Exists => !string.IsNullOrEmpty(Id);

    public virtual string Id { get; set; } = string.Empty;

    public virtual string Name { get; set; } = string.Empty;

    /// <summary>The group that the feature is listed in. The module's category unless given.</summary>
    public virtual string Category { get; set; } = string.Empty;

    public virtual string Description { get; set; } = string.Empty;

    /// <summary>The order among features that do not depend on each other, as a number, low first. The module's unless given.</summary>
    public virtual string Priority { get; set; } = string.Empty;

    public virtual string[] Dependencies { get; set; } = [];

    public virtual bool DefaultTenantOnly { get; set; }

    public virtual bool IsAlwaysEnabled { get; set; }

    public virtual bool EnabledByDependencyOnly { get; set; }

    private protected static string[] SplitList(string? list) =>
        list?.Split(ListDelimiters, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool ToBoolean(object? value) => value switch
    {
        bool boolean => boolean,
        null => false,
        _ => Convert.ToBoolean(value, CultureInfo.InvariantCulture),
    };
}
