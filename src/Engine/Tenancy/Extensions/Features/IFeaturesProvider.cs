namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Makes the features of an extension from its manifest.</summary>
public interface IFeaturesProvider
{
    IEnumerable<IFeatureInfo> GetFeatures(IExtensionInfo extensionInfo, IManifestInfo manifestInfo);
}
