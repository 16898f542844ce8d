namespace OrchardCore.Environment.Extensions.Features;

/// <summary>What is known of a feature while it is built from its manifest.</summary>
public class FeatureBuildingContext
{
    public string Category { get; set; } = null!;

    public bool DefaultTenantOnly { get; set; }

    public string Description { get; set; } = null!;

    public bool EnabledByDependencyOnly { get; set; }

    public IExtensionInfo ExtensionInfo { get; set; } = null!;

    public string[] FeatureDependencyIds { get; set; } = [];

    public string FeatureId { get; set; } = null!;

    public string FeatureName { get; set; } = null!;

    public bool IsAlwaysEnabled { get; set; }

    public IManifestInfo ManifestInfo { get; set; } = null!;

    public int Priority { get; set; }
}
