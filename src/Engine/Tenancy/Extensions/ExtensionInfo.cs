using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Extensions;

/// <summary>A module or theme of the application.</summary>
internal class ExtensionInfo : IExtensionInfo
{
    public required string Id { get; init; }

    public required string SubPath { get; init; }

    public required IManifestInfo Manifest { get; init; }

    /// <summary>The module that carries the extension's types and files.</summary>
    public required Module Module { get; init; }

    public IEnumerable<IFeatureInfo> Features { get; set; } = [];

    public bool Exists => Manifest.Exists;
}
