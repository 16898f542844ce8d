using YesSql.Indexes;

namespace OrchardCore.Taxonomies.Indexing;

/// <summary>One row for each term that a field of an item names.</summary>
public sealed class TaxonomyIndex : MapIndex
{
    /// <summary>The taxonomy.</summary>
    public string TaxonomyContentItemId { get; set; } = null!;

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = null!;

    /// <summary>The part that holds the field.</summary>
    public string ContentPart { get; set; } = null!;

    /// <summary>The field.</summary>
    public string ContentField { get; set; } = null!;

    /// <summary>The term.</summary>
    public string TermContentItemId { get; set; } = null!;

    /// <summary>Whether the version is the published one.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the version is the latest one.</summary>
    public bool Latest { get; set; }
}
