using System.ComponentModel.DataAnnotations;

namespace Procuratorate.News.ViewModels;

/// <summary>What an editor fills in beside title, text and fields.</summary>
public class NewsPartEditViewModel
{
    [StringLength(200)]
    public string? Subtitle { get; set; }

    [StringLength(100)]
    public string? Author { get; set; }

    [StringLength(100)]
    public string? Source { get; set; }

    [Url]
    [StringLength(500)]
    public string? SourceUrl { get; set; }

    [StringLength(50)]
    public string? Editor { get; set; }

    /// <summary>时间 in the site's time zone.</summary>
    public DateTime? Date { get; set; }

    [StringLength(500)]
    public string? Summary { get; set; }

    public bool Pinned { get; set; }
}
