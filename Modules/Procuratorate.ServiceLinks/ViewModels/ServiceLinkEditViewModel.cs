using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.Services;

namespace Procuratorate.ServiceLinks.ViewModels;

public class ServiceLinkEditViewModel
{
    [Required]
    [StringLength(500)]
    [Display(Name = "Link address")]
    public string? Url { get; set; }

    [Required]
    [Display(Name = "Group")]
    public string Group { get; set; } = ServiceLinkGroups.Services;

    [StringLength(20)]
    [Display(Name = "Label within the group")]
    public string? Label { get; set; }

    [StringLength(40)]
    [Display(Name = "Icon")]
    public string? Icon { get; set; }

    public bool NewWindow { get; set; }

    /// <summary>The icons to choose from.</summary>
    [BindNever]
    public IReadOnlyList<LinkIcon> Icons { get; set; } = [];
}
