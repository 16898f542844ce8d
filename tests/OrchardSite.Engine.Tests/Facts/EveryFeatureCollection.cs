namespace OrchardSite.Engine.Tests.Facts;

/// <summary>The comparisons with Orchard share one tenant.</summary>
[CollectionDefinition(Name)]
public sealed class EveryFeatureCollection : ICollectionFixture<EveryFeatureTenant>
{
    public const string Name = "Every feature";
}
