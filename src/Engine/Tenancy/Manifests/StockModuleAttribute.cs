using OrchardCore.Modules.Manifest;

namespace OrchardSite.Engine.Tenancy.Manifests;

/// <summary>Declares one of the modules that an engine assembly holds; its files and types live in one folder.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
internal sealed class StockModuleAttribute : ModuleAttribute
{
    public StockModuleAttribute(string id)
    {
        Id = id;
        Name = id;
        Type = "Module";
        Author = ManifestConstants.OrchardCoreTeam;
        Website = ManifestConstants.OrchardCoreWebsite;
    }

    /// <summary>The folder of the project that holds the module's types and files.</summary>
    public string Folder { get; set; } = string.Empty;

    /// <summary>Whether the module is a theme.</summary>
    public bool IsTheme
    {
        get => Type == "Theme";
        set => Type = value ? "Theme" : "Module";
    }

    /// <summary>The base theme of a theme.</summary>
    public string BaseTheme { get; set; } = string.Empty;
}
