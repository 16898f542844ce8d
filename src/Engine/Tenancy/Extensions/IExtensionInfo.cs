using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>A module or theme that the application is made of.</summary>
public interface IExtensionInfo
{
    bool Exists { get; }

    IEnumerable<IFeatureInfo> Features { get; }

    string Id { get; }

    IManifestInfo Manifest { get; }

    string SubPath { get; }
}
