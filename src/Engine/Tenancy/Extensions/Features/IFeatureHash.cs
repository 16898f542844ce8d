namespace OrchardCore.Environment.Extensions.Features;

/// <summary>A number that changes with the set of enabled features.</summary>
public interface IFeatureHash
{
    Task<int> GetFeatureHashAsync();

    Task<int> GetFeatureHashAsync(string featureId);
}
