using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Manifests;

namespace OrchardCore.Environment.Extensions;

/// <summary>Stands for an extension that the application does not have.</summary>
public class NotFoundExtensionInfo(string extensionId) : IExtensionInfo
{
    public string Id { get; } = extensionId;

    public string SubPath { get; } = string.Empty;

    public IManifestInfo Manifest { get; } = new NotFoundManifestInfo();

    public IEnumerable<IFeatureInfo> Features { get; } = [];

    public bool Exists => false;
}
