using YesSql.Indexes;

namespace Procuratorate.News.Pages;

/// <summary>Finds the page that a column shows.</summary>
public sealed class PagePartIndex : MapIndex
{
    /// <summary>The version that the row is of.</summary>
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public string? ColumnId { get; set; }

    public long Number { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
