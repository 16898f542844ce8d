using System.Xml.Linq;
using OrchardCore.Feeds.Models;

namespace OrchardCore.Feeds;

/// <summary>Writes feeds in one format.</summary>
public interface IFeedBuilder
{
    /// <summary>Makes the document; what it holds is added while <paramref name="populate"/> runs.</summary>
    Task<XDocument> ProcessAsync(FeedContext context, Func<Task> populate);

    FeedItem<TItem> AddItem<TItem>(FeedContext context, TItem contentItem);

    /// <summary>Adds to an item, or to the feed itself when there is none. Names are those of RSS.</summary>
    void AddProperty(FeedContext context, FeedItem? feedItem, XElement element);
}
