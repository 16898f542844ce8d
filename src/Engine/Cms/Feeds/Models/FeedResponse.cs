using System.Xml.Linq;

namespace OrchardCore.Feeds.Models;

/// <summary>What a feed holds.</summary>
public class FeedResponse
{
    public IList<FeedItem> Items { get; } = [];

    /// <summary>The element that the feed's own properties stand in.</summary>
    public XElement Element { get; set; } = null!;

    public IList<Action<ContextualizeContext>> Contextualizers { get; } = [];

    public void Contextualize(Action<ContextualizeContext> contextualizer) => Contextualizers.Add(contextualizer);
}
