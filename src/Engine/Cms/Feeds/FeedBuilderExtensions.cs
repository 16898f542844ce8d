using System.Xml.Linq;
using OrchardCore.Feeds.Models;

namespace OrchardCore.Feeds;

public static class FeedBuilderExtensions
{
    /// <summary>Adds a text to an item, or to the feed itself when there is none.</summary>
    public static void AddProperty(this IFeedBuilder feedBuilder, FeedContext context, FeedItem? feedItem, string name, string value) =>
        feedBuilder.AddProperty(context, feedItem, new XElement(name, value));
}
