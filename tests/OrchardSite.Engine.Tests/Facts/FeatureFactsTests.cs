using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardSite.Engine.Tests.Facts;

/// <summary>The features of the modules that the engine has are Orchard's: id, module, category, dependencies and when they may be enabled.</summary>
[Collection(EveryFeatureCollection.Name)]
public sealed class FeatureFactsTests(EveryFeatureTenant tenant)
{
    [Fact]
    public async Task Features_OfTheModulesThatAreThere_AreOrchards()
    {
        var features = await FeaturesAsync();
        var modules = features.Keys.ToHashSet(StringComparer.Ordinal);
        var facts = OrchardFacts.Table("features.tsv", 6).ToDictionary(row => row[0], StringComparer.Ordinal);

        var missing = facts.Values.Where(row => modules.Contains(row[1]) && !features.ContainsKey(row[0])).Select(row => row[0]);
        var own = features.Keys.Where(id => !facts.ContainsKey(id)).Select(id => $"{id} (own)");
        var different = features.Where(pair => facts.ContainsKey(pair.Key)).SelectMany(pair => Differences(pair.Value, facts[pair.Key], modules));

        OrchardFacts.AssertOnlyLeftOut("features.tsv", missing.Concat(own).Concat(different));
    }

    private async Task<Dictionary<string, IFeatureInfo>> FeaturesAsync() => await tenant.AskAsync<IExtensionManager, Dictionary<string, IFeatureInfo>>(extensions =>
        Task.FromResult(extensions.GetFeatures()
            .Where(feature => feature.Id.StartsWith("OrchardCore.", StringComparison.Ordinal) || feature.Id == "TheAdmin")
            .ToDictionary(feature => feature.Id, StringComparer.Ordinal)));

    private static IEnumerable<string> Differences(IFeatureInfo feature, string[] fact, HashSet<string> known)
    {
        // A dependency on a feature that the product does not have is dropped.
        var dependencies = OrchardFacts.Names(fact[3]).Where(known.Contains).Order(StringComparer.Ordinal);
        if (!feature.Dependencies.Where(known.Contains).Order(StringComparer.Ordinal).SequenceEqual(dependencies))
        {
            yield return $"{feature.Id} (dependencies)";
        }

        if (feature.Extension.Id != fact[1])
        {
            yield return $"{feature.Id} (module)";
        }

        if ((feature.Category ?? string.Empty) != fact[2])
        {
            yield return $"{feature.Id} (category)";
        }

        if (Flags(feature) != fact[5])
        {
            yield return $"{feature.Id} (flags)";
        }
    }

    private static string Flags(IFeatureInfo feature) => string.Join(' ', new[]
    {
        feature.DefaultTenantOnly ? "default-tenant-only" : string.Empty,
        feature.EnabledByDependencyOnly ? "by-dependency-only" : string.Empty,
        feature.IsAlwaysEnabled ? "always" : string.Empty,
    }.Where(flag => flag.Length > 0));
}
