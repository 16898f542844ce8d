namespace OrchardCore.Documents.Options;

/// <summary>How documents of a type are cached and checked.</summary>
public class DocumentOptions : DocumentOptionsBase, IDocumentNamedOptions, IDocumentSharedOptions
{
    public string CacheIdKey { get; set; } = null!;

    public string CacheKey { get; set; } = null!;

    public TimeSpan? FailoverRetryLatency { get; set; }
}
