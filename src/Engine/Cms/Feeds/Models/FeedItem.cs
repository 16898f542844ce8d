using System.Xml.Linq;

namespace OrchardCore.Feeds.Models;

/// <summary>One item of a feed.</summary>
public class FeedItem
{
    private object? _item;

    public object? Item
    {
        get => _item;
        set => SetItem(value);
    }

    public XElement Element { get; set; } = null!;

    protected virtual void SetItem(object? item) => _item = item;
}

/// <summary>One item of a feed, and what it was made from.</summary>
public class FeedItem<TItem> : FeedItem
{
    private TItem _item = default!;

    public new TItem Item
    {
        get => _item;
        set => SetItem(value);
    }

    protected override void SetItem(object? item)
    {
        _item = (TItem)item!;
        base.SetItem(item);
    }
}
