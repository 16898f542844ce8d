namespace OrchardCore.Contents.Indexing;

/// <summary>The names of the values that every content item has in an index.</summary>
public static class ContentIndexingConstants
{
    public const string AuthorKey = "Content.ContentItem.Author";
    public const string BodyAspectBodyKey = "Content.BodyAspect.Body";
    public const string ContainedPartKey = "Content.ContentItem.ContainedPart";
    public const string ContentItemIdKey = "ContentItemId";
    public const string ContentItemVersionIdKey = "ContentItemVersionId";
    public const string ContentTypeKey = "Content.ContentItem.ContentType";
    public const string CreatedUtcKey = "Content.ContentItem.CreatedUtc";
    public const string DisplayTextAnalyzedKey = "Content.ContentItem.DisplayText.Analyzed";
    public const string DisplayTextKey = "Content.ContentItem.DisplayText";
    public const string DisplayTextNormalizedKey = "Content.ContentItem.DisplayText.Normalized";
    public const string FullTextKey = "Content.ContentItem.FullText";
    public const string IdsKey = ".Ids";
    public const string InheritedKey = ".Inherited";
    public const string KeywordKey = ".keyword";
    public const string LatestKey = "Content.ContentItem.Latest";
    public const string ModifiedUtcKey = "Content.ContentItem.ModifiedUtc";
    public const string NullValue = "NULL";
    public const string OrderKey = ".Order";
    public const string OwnerKey = "Content.ContentItem.Owner";
    public const string PublishedKey = "Content.ContentItem.Published";
    public const string PublishedUtcKey = "Content.ContentItem.PublishedUtc";
    public const string SourceKey = "_source.";
}
