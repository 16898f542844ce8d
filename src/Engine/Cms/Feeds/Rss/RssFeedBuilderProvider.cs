using OrchardCore.Feeds.Models;

namespace OrchardCore.Feeds.Rss;

/// <summary>Knows the format <c>rss</c>.</summary>
public class RssFeedBuilderProvider : IFeedBuilderProvider
{
    public FeedBuilderMatch? Match(FeedContext context) => context.Format == "rss"
        ? new FeedBuilderMatch { FeedBuilder = new RssFeedBuilder(), Priority = -5 }
        : null;
}
