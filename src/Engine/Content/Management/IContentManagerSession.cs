namespace OrchardCore.ContentManagement;

/// <summary>The items that one unit of work has loaded.</summary>
public interface IContentManagerSession
{
    void Store(ContentItem item);

    bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item);

    bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item);

    void Clear();
}
