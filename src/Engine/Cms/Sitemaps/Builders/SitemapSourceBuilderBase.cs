using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Base of a builder for one kind of source.</summary>
public abstract class SitemapSourceBuilderBase<TSitemapSource> : ISitemapSourceBuilder
    where TSitemapSource : SitemapSource
{
    public abstract Task BuildSourceAsync(TSitemapSource source, SitemapBuilderContext context);

    Task ISitemapSourceBuilder.BuildAsync(SitemapSource source, SitemapBuilderContext context) =>
        source is TSitemapSource own ? BuildSourceAsync(own, context) : Task.CompletedTask;
}
