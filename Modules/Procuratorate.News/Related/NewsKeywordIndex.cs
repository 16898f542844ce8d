using YesSql.Indexes;

namespace Procuratorate.News.Related;

/// <summary>One row for each keyword of a published item of news.</summary>
public sealed class NewsKeywordIndex : MapIndex
{
    /// <summary>The published version.</summary>
    public long DocumentId { get; set; }

    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Small letters, at most <see cref="Models.NewsKeywords.MaxLength"/>.</summary>
    public string Keyword { get; set; } = string.Empty;

    /// <summary>The item's main column.</summary>
    public string? ColumnId { get; set; }

    /// <summary>时间, in the site's time zone.</summary>
    public DateTime Date { get; set; }
}
