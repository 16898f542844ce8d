using System.ComponentModel.DataAnnotations;
using Procuratorate.ServiceLinks.Models;

namespace Procuratorate.ServiceLinks.ViewModels;

public class ServiceLinksWidgetEditViewModel
{
    [Required]
    [Display(Name = "Group")]
    public string Group { get; set; } = ServiceLinkGroups.Services;

    [StringLength(20)]
    [Display(Name = "Label within the group")]
    public string? Label { get; set; }

    [Required]
    [Display(Name = "Look")]
    public string Style { get; set; } = ServiceLinkStyles.List;
}
