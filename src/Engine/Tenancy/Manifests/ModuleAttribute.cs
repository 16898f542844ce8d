namespace OrchardCore.Modules.Manifest;

/// <summary>Declares that the assembly is a module, and the module's main feature.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    private string? _type;

    public ModuleAttribute()
    {
    }

    public ModuleAttribute(string id, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, null!, null!, null!, null!, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public ModuleAttribute(string id, string name, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, null!, null!, null!, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public ModuleAttribute(string id, string name, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, null!, category, priority, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public ModuleAttribute(string id, string name, string type, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(id, name, category, priority, description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
        _type = type;
        Author = author ?? string.Empty;
        Version = semVer ?? string.Empty;
        Website = websiteUrl ?? string.Empty;
        Tags = SplitList(tags);
    }

    /// <summary>What the extension is: <c>Module</c> or <c>Theme</c>.</summary>
    public virtual string Type
    {
        get => _type ??= GetAttributePrefix(GetType());
        protected set => _type = value;
    }

    public virtual string Author { get; set; } = string.Empty;

    public virtual string Website { get; set; } = string.Empty;

    public virtual string Version { get; set; } = "0.0";

    public virtual string[] Tags { get; set; } = [];

    /// <summary>The further features that the assembly declares.</summary>
    public virtual List<FeatureAttribute> Features { get; } = [];

    protected static string GetAttributePrefix(Type attributeType)
    {
        const string suffix = "Attribute";
        var name = attributeType.Name;
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
    }
}
