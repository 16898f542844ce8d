using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Enables, disables and lists the features of the current tenant.</summary>
public interface IShellFeaturesManager
{
    Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync();

    Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync();

    Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync();

    Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync();

    Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync();

    Task<ValueTuple<IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>>> UpdateFeaturesAsync(IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force);
}
