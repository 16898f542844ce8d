using OrchardCore.ContentManagement;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.ViewModels;

/// <summary>What the public page shows of an item of news, apart from title and text.</summary>
public class NewsPartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public NewsPart NewsPart { get; set; } = null!;

    /// <summary>时间 for readers.</summary>
    public string DateText => NewsPart.DateText();

    /// <summary>The source's address when it is one of the web; null else.</summary>
    public string? SourceUrl => WebAddress.IsOne(NewsPart.SourceUrl) ? NewsPart.SourceUrl : null;

    public IReadOnlyList<string> Keywords => NewsPart.KeywordList();

    /// <summary>The main column; null when the item stands in none.</summary>
    public Column? Column { get; set; }

    /// <summary>上一篇.</summary>
    public Teaser? Newer { get; set; }

    /// <summary>下一篇.</summary>
    public Teaser? Older { get; set; }
}
