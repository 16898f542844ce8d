using OrchardCore.Feeds.Models;

namespace OrchardCore.Feeds;

/// <summary>Offers a query for the requests that it knows.</summary>
public interface IFeedQueryProvider
{
    /// <summary>The query and how well it fits; null when the request is for another feed.</summary>
    Task<FeedQueryMatch?> MatchAsync(FeedContext context);
}
