using OrchardCore.Feeds.Models;

namespace OrchardCore.Feeds;

/// <summary>Adds what it knows of the items that a query put into a feed.</summary>
public interface IFeedItemBuilder
{
    Task PopulateAsync(FeedContext context);
}
