namespace OrchardCore.Documents.Options;

/// <summary>Cache keys of one document type.</summary>
public interface IDocumentNamedOptions
{
    string CacheIdKey { get; set; }

    string CacheKey { get; set; }
}
