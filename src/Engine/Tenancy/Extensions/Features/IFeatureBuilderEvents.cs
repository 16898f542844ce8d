namespace OrchardCore.Environment.Extensions.Features;

/// <summary>May change a feature while it is built.</summary>
public interface IFeatureBuilderEvents
{
    void Building(FeatureBuildingContext context);

    void Built(IFeatureInfo featureInfo);
}
