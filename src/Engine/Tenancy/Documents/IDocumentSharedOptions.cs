namespace OrchardCore.Documents.Options;

/// <summary>Options shared by document types.</summary>
public interface IDocumentSharedOptions
{
    TimeSpan? FailoverRetryLatency { get; set; }
}
