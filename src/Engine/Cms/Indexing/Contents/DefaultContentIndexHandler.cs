using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace OrchardCore.Contents.Indexing;

/// <summary>Adds what every content item has.</summary>
public class DefaultContentIndexHandler : IDocumentIndexHandler
{
    private const DocumentIndexOptions KeptKeyword = DocumentIndexOptions.Keyword | DocumentIndexOptions.Store;

    public Task BuildIndexAsync(BuildDocumentIndexContext context)
    {
        if (context.Record is not ContentItem item)
        {
            return Task.CompletedTask;
        }

        var document = context.DocumentIndex;
        document.Set(ContentIndexingConstants.ContentItemIdKey, item.ContentItemId, KeptKeyword);
        document.Set(ContentIndexingConstants.ContentItemVersionIdKey, item.ContentItemVersionId, KeptKeyword);
        document.Set(ContentIndexingConstants.ContentTypeKey, item.ContentType, KeptKeyword);
        document.Set(ContentIndexingConstants.DisplayTextKey, item.DisplayText, KeptKeyword);
        document.Set(ContentIndexingConstants.DisplayTextAnalyzedKey, item.DisplayText, DocumentIndexOptions.Sanitize);
        document.Set(ContentIndexingConstants.AuthorKey, item.Author, KeptKeyword);
        document.Set(ContentIndexingConstants.OwnerKey, item.Owner, KeptKeyword);
        document.Set(ContentIndexingConstants.LatestKey, item.Latest, KeptKeyword);
        document.Set(ContentIndexingConstants.PublishedKey, item.Published, KeptKeyword);
        document.Set(ContentIndexingConstants.CreatedUtcKey, Utc(item.CreatedUtc), KeptKeyword);
        document.Set(ContentIndexingConstants.ModifiedUtcKey, Utc(item.ModifiedUtc), KeptKeyword);
        document.Set(ContentIndexingConstants.PublishedUtcKey, Utc(item.PublishedUtc), KeptKeyword);
        return Task.CompletedTask;
    }

    private static DateTimeOffset? Utc(DateTime? time) =>
        time is { } value ? new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)) : null;
}
