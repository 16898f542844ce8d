namespace OrchardCore.Documents.Options;

/// <summary>Options shared by document types.</summary>
public class DocumentSharedOptions : DocumentOptionsBase, IDocumentSharedOptions
{
    public TimeSpan? FailoverRetryLatency { get; set; }
}
