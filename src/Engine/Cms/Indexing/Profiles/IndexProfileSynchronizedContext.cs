namespace OrchardCore.Indexing.Models;

/// <summary>An index follows what has changed.</summary>
public sealed class IndexProfileSynchronizedContext(IndexProfile indexProfile)
{
    public IndexProfile IndexProfile { get; } = indexProfile;
}
