using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardSite.Engine.Tenancy.Extensions.Features;

/// <summary>A feature of the application.</summary>
internal sealed class FeatureInfo : IFeatureInfo
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required int Priority { get; init; }

    public required string Category { get; init; }

    public required string Description { get; init; }

    public required bool DefaultTenantOnly { get; init; }

    public required IExtensionInfo Extension { get; init; }

    public required string[] Dependencies { get; init; }

    public required bool IsAlwaysEnabled { get; init; }

    public required bool EnabledByDependencyOnly { get; init; }

    public override string ToString() => Id;
}
