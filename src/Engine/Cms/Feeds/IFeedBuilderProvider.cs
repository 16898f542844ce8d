using OrchardCore.Feeds.Models;

namespace OrchardCore.Feeds;

/// <summary>Offers a builder for the formats that it knows.</summary>
public interface IFeedBuilderProvider
{
    /// <summary>The builder and how well it fits; null when the format is another.</summary>
    FeedBuilderMatch? Match(FeedContext context);
}
