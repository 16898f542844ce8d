using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Procuratorate.News.Widgets;

/// <summary>What an admin sets for a list of news.</summary>
public class NewsListEditViewModel
{
    [Display(Name = "Column")]
    public string? ColumnId { get; set; }

    public bool IncludeSubColumns { get; set; }

    [Range(1, WidgetLimits.MaxCount)]
    [Display(Name = "How many")]
    public int Count { get; set; }

    [Display(Name = "Look")]
    public string Style { get; set; } = string.Empty;

    /// <summary>The columns to choose from.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Columns { get; set; } = [];
}
