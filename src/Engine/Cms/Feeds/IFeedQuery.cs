using OrchardCore.Feeds.Models;

namespace OrchardCore.Feeds;

/// <summary>Puts items into a feed.</summary>
public interface IFeedQuery
{
    Task ExecuteAsync(FeedContext context);
}
