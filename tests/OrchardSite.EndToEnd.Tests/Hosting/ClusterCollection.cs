namespace OrchardSite.EndToEnd.Tests.Hosting;

/// <summary>Tests that share one running cluster.</summary>
[CollectionDefinition(Name)]
public sealed class ClusterCollection : ICollectionFixture<Cluster>, ICollectionFixture<Browser>
{
    public const string Name = "Cluster";
}
