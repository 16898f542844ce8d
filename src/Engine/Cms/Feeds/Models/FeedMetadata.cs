namespace OrchardCore.Feeds.Models;

/// <summary>Whether an item has a feed, and where.</summary>
public class FeedMetadata
{
    public bool DisableRssFeed { get; set; }

    public string? FeedProxyUrl { get; set; }
}
