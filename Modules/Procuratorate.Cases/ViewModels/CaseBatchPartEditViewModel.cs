using System.ComponentModel.DataAnnotations;

namespace Procuratorate.Cases.ViewModels;

/// <summary>What an editor fills in for a batch beside its title and introduction.</summary>
public class CaseBatchPartEditViewModel
{
    [Required]
    [Display(Name = "Level")]
    public string? Level { get; set; }

    [Required]
    [Display(Name = "Batch number")]
    public int? Number { get; set; }

    [Display(Name = "Issued on")]
    public DateTime? IssuedOn { get; set; }
}
