using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Procuratorate.Cases.Services.Batches;

namespace Procuratorate.Cases.ViewModels;

/// <summary>What an editor fills in beside title, sections and fields.</summary>
public class CasePartEditViewModel
{
    /// <summary>The choice of a batch that is yet to be made, of the number in <see cref="NewBatchNumber"/>.</summary>
    public const string NewBatch = "new";

    [Required]
    [Display(Name = "Level")]
    public string? Level { get; set; }

    [Required]
    [Display(Name = "Category")]
    public string? Category { get; set; }

    [StringLength(100)]
    [Display(Name = "Case number")]
    public string? CaseNumber { get; set; }

    /// <summary>A batch's id, <see cref="NewBatch"/>, or nothing.</summary>
    [Display(Name = "Batch")]
    public string? Batch { get; set; }

    [Display(Name = "Number of the new batch")]
    public int? NewBatchNumber { get; set; }

    [Display(Name = "Place in the batch")]
    public int? Position { get; set; }

    [Required]
    [StringLength(100)]
    [Display(Name = "Handling procuratorate")]
    public string? Organ { get; set; }

    [Display(Name = "Decided on")]
    public DateTime? DecidedOn { get; set; }

    /// <summary>发布时间 in the site's time zone.</summary>
    [Display(Name = "Published on")]
    public DateTime? Date { get; set; }

    [BindNever]
    public IReadOnlyList<CaseBatch> Batches { get; set; } = [];

    [BindNever]
    public IReadOnlyList<string> Organs { get; set; } = [];
}
