using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Decides whether one feature depends on another.</summary>
public interface IExtensionDependencyStrategy
{
    bool HasDependency(IFeatureInfo observer, IFeatureInfo subject);
}
