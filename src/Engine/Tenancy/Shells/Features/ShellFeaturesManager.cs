using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardSite.Engine.Tenancy.Shells.Features;

/// <summary>Enables, disables and lists the features of the current tenant.</summary>
internal sealed class ShellFeaturesManager(
    IExtensionManager extensionManager,
    ShellDescriptor descriptor,
    IShellDescriptorFeaturesManager descriptorFeaturesManager,
    IEnumerable<IFeatureValidationProvider> validationProviders) : IShellFeaturesManager
{
    public async Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync()
    {
        var available = new List<IFeatureInfo>();
        foreach (var feature in extensionManager.GetFeatures())
        {
            if (await IsValidAsync(feature))
            {
                available.Add(feature);
            }
        }

        return available;
    }

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync()
    {
        var enabled = descriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        return Task.FromResult(extensionManager.GetFeatures().Where(feature => enabled.Contains(feature.Id)));
    }

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync()
    {
        var always = descriptor.Features.Where(feature => feature.AlwaysEnabled).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        return Task.FromResult(extensionManager.GetFeatures().Where(feature => feature.IsAlwaysEnabled || always.Contains(feature.Id)));
    }

    public async Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync()
    {
        var enabled = descriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        return (await GetAvailableFeaturesAsync()).Where(feature => !enabled.Contains(feature.Id));
    }

    public async Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() =>
        (await GetEnabledFeaturesAsync()).Select(feature => feature.Extension).DistinctBy(extension => extension.Id);

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force) =>
        descriptorFeaturesManager.UpdateFeaturesAsync(descriptor, featuresToDisable, featuresToEnable, force);

    private async ValueTask<bool> IsValidAsync(IFeatureInfo feature)
    {
        foreach (var provider in validationProviders)
        {
            if (!await provider.IsFeatureValidAsync(feature.Id))
            {
                return false;
            }
        }

        return true;
    }
}
