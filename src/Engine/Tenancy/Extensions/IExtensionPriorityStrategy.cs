using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Gives a feature its priority among features that do not depend on each other.</summary>
public interface IExtensionPriorityStrategy
{
    int GetPriority(IFeatureInfo feature);
}
