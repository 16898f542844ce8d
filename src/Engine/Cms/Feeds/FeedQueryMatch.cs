namespace OrchardCore.Feeds;

/// <summary>What finds the entries of a feed, and how well it suits: the highest priority wins.</summary>
public class FeedQueryMatch
{
    /// <summary>The highest is taken.</summary>
    public int Priority { get; set; }

    public IFeedQuery FeedQuery { get; set; } = null!;
}
