using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services.Batches;

namespace Procuratorate.Cases.ViewModels;

/// <summary>What an admin sets for the widget <c>CaseList</c>.</summary>
public class CaseListPartEditViewModel
{
    [Display(Name = "Category")]
    public string? Category { get; set; }

    [Display(Name = "Level")]
    public string? Level { get; set; }

    [Display(Name = "Batch")]
    public string? Batch { get; set; }

    [Range(1, CaseListPart.MaxCount)]
    [Display(Name = "How many cases")]
    public int Count { get; set; }

    [Display(Name = "Style")]
    public string? Style { get; set; }

    [BindNever]
    public IReadOnlyList<CaseBatch> Batches { get; set; } = [];
}
