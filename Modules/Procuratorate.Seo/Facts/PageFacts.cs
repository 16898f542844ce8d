using Procuratorate.News.Services;

namespace Procuratorate.Seo.Facts;

/// <summary>What is told about a page.</summary>
public sealed record PageFacts
{
    /// <summary>The page's own name, without the site's.</summary>
    public required string Title { get; init; }

    /// <summary>The page's one address, from the site's root without a slash before it.</summary>
    public required string Path { get; init; }

    /// <summary>A sentence or two without markup.</summary>
    public string? Description { get; init; }

    /// <summary>The number of the page of a list, 1 for the first.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether the page is an article, a case or the like; otherwise it is a column or a page of its own.</summary>
    public bool IsArticle { get; init; }

    /// <summary>The column that the page is or stands in, and those above it, the topmost first.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>时间 as shown, in the site's time zone.</summary>
    public DateTime? Date { get; init; }

    public DateTime? ModifiedUtc { get; init; }

    public string? Author { get; init; }

    /// <summary>新闻来源.</summary>
    public string? Source { get; init; }

    /// <summary>关键词, between spaces or commas.</summary>
    public string? Keywords { get; init; }

    /// <summary>A picture of the media folder that stands for the page.</summary>
    public string? PicturePath { get; init; }

    /// <summary>What the picture shows.</summary>
    public string? PictureText { get; init; }

    /// <summary>The column that the page is or stands in; null for a page in none.</summary>
    public Column? Column => Columns.Count > 0 ? Columns[^1] : null;
}
