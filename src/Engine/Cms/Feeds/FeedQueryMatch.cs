namespace OrchardCore.Feeds;

public class FeedQueryMatch
{
    /// <summary>The highest is taken.</summary>
    public int Priority { get; set; }

    public IFeedQuery FeedQuery { get; set; } = null!;
}
