using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Procuratorate.News.Widgets;

/// <summary>Whose news a widget shows: a column's, or all.</summary>
public abstract class NewsChoiceViewModel
{
    [Display(Name = "Column")]
    public string? ColumnId { get; set; }

    public bool IncludeSubColumns { get; set; }

    /// <summary>The columns to choose from.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Columns { get; set; } = [];
}
