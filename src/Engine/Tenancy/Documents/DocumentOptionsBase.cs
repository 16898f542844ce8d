using Microsoft.Extensions.Caching.Distributed;

namespace OrchardCore.Documents.Options;

/// <summary>Options common to all document types.</summary>
public class DocumentOptionsBase : DistributedCacheEntryOptions
{
    public bool? CheckConcurrency { get; set; }

    public bool? CheckConsistency { get; set; }

    public int CompressThreshold { get; set; }

    public int LockExpiration { get; set; }

    public int LockTimeout { get; set; }

    public IDocumentSerializer Serializer { get; set; } = null!;

    public TimeSpan? SynchronizationLatency { get; set; }
}
