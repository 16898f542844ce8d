namespace OrchardCore.Indexing.Models;

/// <summary>An index forgets how far it has come.</summary>
public sealed class IndexProfileResetContext(IndexProfile indexProfile)
{
    public IndexProfile IndexProfile { get; } = indexProfile;
}
