using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Procuratorate.News.Widgets.Tabs;

/// <summary>What an admin sets for tabs of columns.</summary>
public class ColumnTabsEditViewModel
{
    public string[] ColumnIds { get; set; } = [];

    [Range(1, WidgetLimits.MaxCount)]
    [Display(Name = "How many of each")]
    public int Count { get; set; }

    /// <summary>The columns to choose from.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Columns { get; set; } = [];
}
