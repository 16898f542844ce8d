using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>Tests that share the site of news.</summary>
[CollectionDefinition(Name)]
public sealed class NewsSiteCollection : ICollectionFixture<NewsSite>, ICollectionFixture<Browser>
{
    public const string Name = "News";
}
