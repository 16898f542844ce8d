using System.ComponentModel.DataAnnotations;

namespace Procuratorate.News.ViewModels;

/// <summary>What an editor fills in beside title, text and fields.</summary>
public class NewsPartEditViewModel
{
    [StringLength(200)]
    [Display(Name = "Subtitle")]
    public string? Subtitle { get; set; }

    [StringLength(100)]
    [Display(Name = "Author")]
    public string? Author { get; set; }

    [StringLength(100)]
    [Display(Name = "Source")]
    public string? Source { get; set; }

    [StringLength(500)]
    [Display(Name = "Source address")]
    public string? SourceUrl { get; set; }

    [StringLength(50)]
    [Display(Name = "Responsible editor")]
    public string? Editor { get; set; }

    /// <summary>时间 in the site's time zone.</summary>
    [Display(Name = "Date")]
    public DateTime? Date { get; set; }

    [StringLength(500)]
    [Display(Name = "Summary")]
    public string? Summary { get; set; }

    public bool Pinned { get; set; }
}
