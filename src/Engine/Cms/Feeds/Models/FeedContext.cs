using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.Feeds.Models;

/// <summary>A feed while it is made.</summary>
public class FeedContext
{
    public FeedContext(IUpdateModel updater, string format)
    {
        Updater = updater;
        Format = format;
    }

    /// <summary>Reads values of the request.</summary>
    public IUpdateModel Updater { get; set; }

    /// <summary>The format asked for, such as <c>rss</c>.</summary>
    public string Format { get; set; }

    public FeedResponse Response { get; set; } = new();

    public IFeedBuilder Builder { get; set; } = null!;
}
