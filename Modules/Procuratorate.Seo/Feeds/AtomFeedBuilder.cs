using System.Xml.Linq;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;

namespace Procuratorate.Seo.Feeds;

/// <summary>Writes Atom 1.0 of what queries say in the words of RSS.</summary>
public sealed class AtomFeedBuilder : IFeedBuilder, IFeedBuilderProvider
{
    private static readonly XNamespace _atom = FeedNames.AtomSpace;

    public FeedBuilderMatch? Match(FeedContext context) =>
        context.Format == FeedNames.Atom ? new FeedBuilderMatch { FeedBuilder = this, Priority = 0 } : null;

    public async Task<XDocument> ProcessAsync(FeedContext context, Func<Task> populate)
    {
        var feed = new XElement(_atom + "feed");
        context.Response.Element = feed;
        await populate();
        foreach (var item in context.Response.Items)
        {
            feed.Add(item.Element);
        }

        return new XDocument(feed);
    }

    public FeedItem<TItem> AddItem<TItem>(FeedContext context, TItem contentItem)
    {
        var item = new FeedItem<TItem> { Item = contentItem, Element = new XElement(_atom + "entry") };
        context.Response.Items.Add(item);
        return item;
    }

    public void AddProperty(FeedContext context, FeedItem? feedItem, XElement element)
    {
        var parent = feedItem?.Element ?? context.Response.Element;
        foreach (var translated in element.Name.Namespace == _atom ? [element] : Translate(element, isEntry: feedItem is not null))
        {
            parent.Add(translated);
        }
    }

    private static IEnumerable<XObject> Translate(XElement element, bool isEntry) => element.Name.LocalName switch
    {
        "title" => [new XElement(_atom + "title", element.Value)],
        "link" => isEntry
            ? [Link(element.Value)]
            : [Link(element.Value), new XElement(_atom + "id", element.Value)],
        "guid" => [new XElement(_atom + "id", element.Value)],
        "description" => [new XElement(_atom + (isEntry ? "summary" : "subtitle"), element.Value)],
        "language" => [new XAttribute(XNamespace.Xml + "lang", element.Value)],
        "pubDate" => FeedDate.ToAtom(element.Value) is { } date ? [new XElement(_atom + "published", date), new XElement(_atom + "updated", date)] : [],
        "lastBuildDate" => FeedDate.ToAtom(element.Value) is { } date ? [new XElement(_atom + "updated", date)] : [],
        "creator" => [new XElement(_atom + "author", new XElement(_atom + "name", element.Value))],
        "category" => [new XElement(_atom + "category", new XAttribute("term", element.Value))],
        _ => [],
    };

    private static XElement Link(string address) => new(_atom + "link", new XAttribute("rel", "alternate"), new XAttribute("type", "text/html"), new XAttribute("href", address));
}
