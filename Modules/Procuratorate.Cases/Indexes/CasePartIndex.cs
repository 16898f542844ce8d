using YesSql.Indexes;

namespace Procuratorate.Cases.Indexes;

/// <summary>One row for each column a case stands in: lists, filters and neighbours are read from here.</summary>
public sealed class CasePartIndex : MapIndex, ICaseMixture
{
    /// <summary>The place of a case that has none in its batch: after all others.</summary>
    public const int LastPosition = 10_000;

    /// <summary>The version that the row is of.</summary>
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    /// <summary>Null when the case stands in no column.</summary>
    public string? ColumnId { get; set; }

    /// <summary>Whether it is the case's main column: each case has one such row.</summary>
    public bool IsMain { get; set; }

    public string? Level { get; set; }

    public string? Category { get; set; }

    /// <summary>批次's content item id.</summary>
    public string? BatchId { get; set; }

    public int Position { get; set; }

    /// <summary>承办院.</summary>
    public string? Organ { get; set; }

    /// <summary>The year of <see cref="Date"/>.</summary>
    public int Year { get; set; }

    /// <summary>发布时间, in the site's time zone.</summary>
    public DateTime Date { get; set; }

    public long Number { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
