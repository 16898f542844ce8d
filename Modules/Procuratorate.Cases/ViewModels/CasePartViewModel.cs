using OrchardCore.ContentManagement;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.News.Services;

namespace Procuratorate.Cases.ViewModels;

/// <summary>What pages and lists show of a case, apart from its title.</summary>
public class CasePartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public CasePart CasePart { get; set; } = null!;

    /// <summary>The main column; null when the case stands in none.</summary>
    public Column? Column { get; set; }

    /// <summary>批次; null when the case has none that is public.</summary>
    public CaseBatch? Batch { get; set; }

    /// <summary>案例三: its place in the batch; empty without one.</summary>
    public string Place { get; set; } = string.Empty;

    /// <summary>发布时间 for readers: the day, and the minute where it is known.</summary>
    public string DateText { get; set; } = string.Empty;

    public string Level { get; set; } = string.Empty;

    public string Category { get; set; } = string.Empty;
}
