using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Builders.Models;

namespace OrchardSite.Engine.Tenancy.Extensions.Features;

/// <summary>Hashes the features of the shell's blueprint, which are fixed as long as the shell lives.</summary>
internal sealed class FeatureHash(ShellBlueprint blueprint) : IFeatureHash
{
    public Task<int> GetFeatureHashAsync()
    {
        var hash = new HashCode();
        foreach (var feature in blueprint.Descriptor.Features.OrderBy(feature => feature.Id, StringComparer.Ordinal))
        {
            hash.Add(feature.Id, StringComparer.Ordinal);
        }

        return Task.FromResult(hash.ToHashCode());
    }

    public Task<int> GetFeatureHashAsync(string featureId) =>
        Task.FromResult(blueprint.Descriptor.Features.Any(feature => feature.Id == featureId) ? 1 : 0);
}
