using OrchardCore.ContentManagement;

namespace Procuratorate.News.Models;

/// <summary>What an item of news says beside its title and text.</summary>
public sealed class NewsPart : ContentPart
{
    /// <summary>副标题.</summary>
    public string? Subtitle { get; set; }

    /// <summary>作者.</summary>
    public string? Author { get; set; }

    /// <summary>新闻来源.</summary>
    public string? Source { get; set; }

    /// <summary>The source's address, when the text was taken over.</summary>
    public string? SourceUrl { get; set; }

    /// <summary>责任编辑, who answers for the text.</summary>
    public string? Editor { get; set; }

    /// <summary>时间 as shown, in the site's own time zone; may be older than the publication on this site.</summary>
    public DateTime? Date { get; set; }

    /// <summary>摘要, shown in lists.</summary>
    public string? Summary { get; set; }

    /// <summary>置顶: before all others in its columns.</summary>
    public bool Pinned { get; set; }

    /// <summary>The number at the address's end; given once and never changed, so that the address stays.</summary>
    public long Number { get; set; }
}
