using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Procuratorate.News.Layouts;

namespace Procuratorate.News.ViewModels;

/// <summary>What an admin sets for a column.</summary>
public class ColumnPartEditViewModel
{
    [Required]
    [RegularExpression("^ *[A-Za-z0-9]{1,20} *$", ErrorMessage = "The code has 1 to 20 small letters and digits and nothing else.")]
    [Display(Name = "Code")]
    public string? Code { get; set; }

    [Required]
    [Display(Name = "Layout")]
    public string Layout { get; set; } = Models.ColumnLayouts.List;

    [Range(0, 366)]
    [Display(Name = "Days that may pass without news")]
    public int UpdateEveryDays { get; set; }

    public bool ShowInNavigation { get; set; }

    /// <summary>The layouts to choose from.</summary>
    [BindNever]
    public IReadOnlyList<IColumnLayout> Layouts { get; set; } = [];
}
