using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>Declares that the assembly is a theme.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ThemeAttribute : ModuleAttribute
{
    public ThemeAttribute()
    {
    }

    public ThemeAttribute(string id, string baseTheme, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, null!, baseTheme, null!, null!, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public ThemeAttribute(string id, string name, string baseTheme, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, baseTheme, null!, null!, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public ThemeAttribute(string id, string name, string baseTheme, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(id, name, category, priority, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
        BaseTheme = baseTheme ?? string.Empty;
    }

    /// <summary>The theme whose templates are used where this one has none. None by default.</summary>
    public string BaseTheme { get; set; } = string.Empty;
}
