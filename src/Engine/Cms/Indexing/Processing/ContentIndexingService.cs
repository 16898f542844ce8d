using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Entities;
using OrchardCore.Indexing.Core.Models;
using OrchardCore.Indexing.Models;
using YesSql;
using YesSql.Services;

namespace OrchardCore.Indexing.Core;

/// <summary>Has the indexes of content follow the changes of content items.</summary>
public sealed class ContentIndexingService : NamedIndexingService
{
    private readonly IStore _store;
    private readonly IContentManager _contentManager;
    private Dictionary<string, ContentItem> _published = [];
    private Dictionary<string, ContentItem> _latest = [];

    public ContentIndexingService(
        IIndexingTaskManager indexingTaskManager,
        IIndexProfileStore indexProfileStore,
        IStore store,
        IContentManager contentManager,
        IServiceProvider serviceProvider,
        IEnumerable<IDocumentIndexHandler> documentIndexHandlers,
        ILogger<ContentIndexingService> logger)
        : base(IndexingConstants.ContentsIndexSource, indexProfileStore, indexingTaskManager, documentIndexHandlers, serviceProvider, logger)
    {
        _store = store;
        _contentManager = contentManager;
    }

    protected override async Task BeforeProcessingTasksAsync(IEnumerable<RecordIndexingTask> tasks, IEnumerable<IndexProfileEntryContext> contexts)
    {
        var ids = tasks.Where(task => task.Type == RecordIndexingTaskTypes.Update).Select(task => task.RecordId).ToArray();
        var types = contexts.SelectMany(entry => MetadataOf(entry).IndexedContentTypes).Distinct(StringComparer.Ordinal).ToArray();

        // In a session of its own: what a batch has read is let go with it, and it is read as it is committed now.
        await using var session = _store.CreateSession(withTracking: false);
        _published = await ReadAsync(session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.ContentType.IsIn(types) && index.Published));
        _latest = contexts.Any(entry => MetadataOf(entry).IndexLatest)
            ? await ReadAsync(session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.ContentType.IsIn(types) && index.Latest))
            : [];
    }

    protected override async Task<BuildDocumentIndexContext?> GetBuildDocumentIndexAsync(IndexProfileEntryContext entry, RecordIndexingTask task)
    {
        if (!(MetadataOf(entry).IndexLatest ? _latest : _published).TryGetValue(task.RecordId, out var item))
        {
            return null;
        }

        item = await _contentManager.LoadAsync(item);
        return new BuildDocumentIndexContext(
            new ContentItemDocumentIndex(item.ContentItemId, item.ContentItemVersionId),
            item,
            [item.ContentType],
            entry.DocumentIndexManager.GetContentIndexSettings());
    }

    protected override async ValueTask<bool> ShouldTrackDocumentAsync(BuildDocumentIndexContext buildIndexContext, IndexProfileEntryContext entry, RecordIndexingTask task)
    {
        var metadata = MetadataOf(entry);
        var item = (ContentItem)buildIndexContext.Record;
        return metadata.IndexedContentTypes.Contains(item.ContentType, StringComparer.Ordinal) && await HasCultureAsync(item, metadata.Culture);
    }

    private async Task<bool> HasCultureAsync(ContentItem item, string? culture)
    {
        if (string.IsNullOrEmpty(culture) || culture.Equals("any", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var aspect = await _contentManager.PopulateAspectAsync<ContentLocalization.CultureAspect>(item);
        return aspect.HasCulture && aspect.Culture.Name.Equals(culture, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Dictionary<string, ContentItem>> ReadAsync(IQuery<ContentItem> query)
    {
        var items = new Dictionary<string, ContentItem>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in await query.ToAsyncEnumerable().ToListAsync())
        {
            items[item.ContentItemId] = item;
        }

        return items;
    }

    private static ContentIndexMetadata MetadataOf(IndexProfileEntryContext entry) => entry.IndexProfile.GetOrCreate<ContentIndexMetadata>();
}
