namespace OrchardCore.Features;

/// <summary>The id of the feature that lists features.</summary>
public static class FeaturesConstants
{
    public const string FeatureId = "OrchardCore.Features";
}
