using YesSql.Indexes;

namespace Procuratorate.Cases.Indexes;

/// <summary>The batches with what lists and links say of them.</summary>
public sealed class CaseBatchPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? Title { get; set; }

    public string? Level { get; set; }

    public int Number { get; set; }

    public DateTime? IssuedOn { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
