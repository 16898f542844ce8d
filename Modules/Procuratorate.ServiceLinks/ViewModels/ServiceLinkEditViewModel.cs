using System.ComponentModel.DataAnnotations;
using Procuratorate.ServiceLinks.Models;

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

    [Range(0, 9999)]
    [Display(Name = "Position")]
    public int Order { get; set; }

    public bool NewWindow { get; set; }
}
