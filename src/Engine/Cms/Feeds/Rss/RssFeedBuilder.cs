using System.Xml.Linq;
using OrchardCore.Feeds.Models;

namespace OrchardCore.Feeds.Rss;

/// <summary>Writes RSS 2.0.</summary>
public class RssFeedBuilder : IFeedBuilder
{
    public async Task<XDocument> ProcessAsync(FeedContext context, Func<Task> populate)
    {
        var channel = new XElement("channel");
        context.Response.Element = channel;
        await populate();
        foreach (var item in context.Response.Items)
        {
            channel.Add(item.Element);
        }

        return new XDocument(new XElement("rss", new XAttribute("version", "2.0"), channel));
    }

    public FeedItem<TItem> AddItem<TItem>(FeedContext context, TItem item)
    {
        var feedItem = new FeedItem<TItem> { Item = item, Element = new XElement("item") };
        context.Response.Items.Add(feedItem);
        return feedItem;
    }

    public void AddProperty(FeedContext context, FeedItem? feedItem, XElement element) =>
        (feedItem?.Element ?? context.Response.Element).Add(element);
}
