namespace OrchardCore.Feeds;

public class FeedBuilderMatch
{
    /// <summary>The highest is taken.</summary>
    public int Priority { get; set; }

    public IFeedBuilder FeedBuilder { get; set; } = null!;
}
