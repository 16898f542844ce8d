namespace OrchardCore.Feeds;

/// <summary>What writes a format, and how well it suits: the highest priority wins.</summary>
public class FeedBuilderMatch
{
    /// <summary>The highest is taken.</summary>
    public int Priority { get; set; }

    public IFeedBuilder FeedBuilder { get; set; } = null!;
}
