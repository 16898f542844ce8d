namespace OrchardCore.Documents.Options;

/// <summary>Cache keys of one document type.</summary>
public class DocumentNamedOptions : DocumentOptionsBase, IDocumentNamedOptions
{
    public string CacheIdKey { get; set; } = null!;

    public string CacheKey { get; set; } = null!;
}
