namespace OrchardCore.Features;

public static class FeaturesConstants
{
    public const string FeatureId = "OrchardCore.Features";
}
