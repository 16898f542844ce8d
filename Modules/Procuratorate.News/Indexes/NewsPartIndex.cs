using YesSql.Indexes;

namespace Procuratorate.News.Indexes;

/// <summary>One row for each column an item of news stands in: lists and neighbours are read from here.</summary>
public sealed class NewsPartIndex : MapIndex
{
    /// <summary>The version that the row is of.</summary>
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public string? ColumnId { get; set; }

    /// <summary>Whether it is the item's main column, the one its address and its neighbours are of.</summary>
    public bool IsMain { get; set; }

    public bool Pinned { get; set; }

    /// <summary>Whether it has a cover, which carousels and lists of pictures want.</summary>
    public bool HasCover { get; set; }

    /// <summary>时间, in the site's time zone.</summary>
    public DateTime Date { get; set; }

    public long Number { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }

    /// <summary>标题; null in rows that were written before lists were read from here.</summary>
    public string? Title { get; set; }

    /// <summary>Its page, from the site's root.</summary>
    public string? Path { get; set; }

    public string? CoverPath { get; set; }

    /// <summary>What a reader who does not see the cover is told.</summary>
    public string? CoverText { get; set; }
}
