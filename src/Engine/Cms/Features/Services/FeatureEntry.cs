using OrchardCore.Environment.Extensions.Features;

namespace OrchardSite.Engine.Cms.Features.Services;

/// <summary>A feature as the admin lists it.</summary>
/// <param name="Feature">What its manifest says.</param>
/// <param name="IsEnabled">Whether it is on in this tenant.</param>
/// <param name="IsLocked">Whether it cannot be switched off: it is always on, or the admin cannot do without it.</param>
/// <param name="Missing">What would be switched on with it.</param>
/// <param name="Dependents">What would be switched off with it.</param>
internal sealed record FeatureEntry(
    IFeatureInfo Feature,
    bool IsEnabled,
    bool IsLocked,
    IReadOnlyList<IFeatureInfo> Missing,
    IReadOnlyList<IFeatureInfo> Dependents);
