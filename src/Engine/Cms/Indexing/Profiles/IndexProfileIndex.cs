using YesSql.Indexes;

namespace OrchardCore.Indexing.Core.Indexes;

/// <summary>Finds the profiles of indexes.</summary>
public sealed class IndexProfileIndex : MapIndex
{
    public string IndexProfileId { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string IndexName { get; set; } = null!;

    public string ProviderName { get; set; } = null!;

    public string Type { get; set; } = null!;
}
