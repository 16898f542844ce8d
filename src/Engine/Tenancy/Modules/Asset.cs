namespace OrchardCore.Modules;

/// <summary>A file of a module: its virtual path, and its path in the module's project.</summary>
public class Asset
{
    public Asset(string asset)
    {
        var separator = asset.IndexOf('|', StringComparison.Ordinal);
        ModuleAssetPath = separator < 0 ? asset : asset[..separator];
        ProjectAssetPath = separator < 0 ? string.Empty : asset[(separator + 1)..];
    }

    public string ModuleAssetPath { get; }

    public string ProjectAssetPath { get; }
}
