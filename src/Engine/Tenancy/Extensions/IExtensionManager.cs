using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Knows the application's extensions and their features, in the order of their dependencies.</summary>
public interface IExtensionManager
{
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);

    IExtensionInfo GetExtension(string extensionId);

    IEnumerable<IExtensionInfo> GetExtensions();

    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);

    IEnumerable<IFeatureInfo> GetFeatures();

    IEnumerable<IFeatureInfo> GetFeatures(IEnumerable<string> featureIdsToLoad);

    Task<ExtensionEntry> LoadExtensionAsync(IExtensionInfo extensionInfo);

    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync();

    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(IEnumerable<string> featureIdsToLoad);
}
