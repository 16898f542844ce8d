using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Management;

/// <summary>Keeps what one unit of work has loaded, so that an item is the same object wherever it is asked for.</summary>
internal sealed class ContentManagerSession : IContentManagerSession
{
    private readonly Dictionary<long, ContentItem> _byDocumentId = [];
    private readonly Dictionary<string, ContentItem> _publishedById = [];

    public void Store(ContentItem item)
    {
        if (item.Id != 0)
        {
            _byDocumentId[item.Id] = item;
        }

        if (item.Published)
        {
            _publishedById[item.ContentItemId] = item;
        }
    }

    public bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item) =>
        _byDocumentId.TryGetValue(id, out item);

    public bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item)
    {
        if (_publishedById.TryGetValue(id, out item) && item.Published)
        {
            return true;
        }

        item = null;

        return false;
    }

    public void Clear()
    {
        _byDocumentId.Clear();
        _publishedById.Clear();
    }
}
