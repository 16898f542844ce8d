using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions.Manifests;

/// <summary>The manifest of an extension that the application does not have.</summary>
public class NotFoundManifestInfo : IManifestInfo
{
    public bool Exists => false;

    public string Name => string.Empty;

    public string Description => string.Empty;

    public string Type => string.Empty;

    public string Author => string.Empty;

    public string Website => string.Empty;

    public string Version => string.Empty;

    public IEnumerable<string> Tags => [];

    public ModuleAttribute ModuleInfo { get; } = new();
}
