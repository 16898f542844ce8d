using System.ComponentModel.DataAnnotations;

namespace Procuratorate.News.ViewModels;

/// <summary>What an admin sets for a column.</summary>
public class ColumnPartEditViewModel
{
    [Required]
    [RegularExpression("^[a-z0-9]{1,20}$")]
    public string? Code { get; set; }

    [Required]
    public string Layout { get; set; } = Models.ColumnLayouts.List;

    [Range(0, 366)]
    public int UpdateEveryDays { get; set; }

    public bool ShowInNavigation { get; set; }
}
