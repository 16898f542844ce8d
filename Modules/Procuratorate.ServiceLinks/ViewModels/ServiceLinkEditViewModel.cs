using System.ComponentModel.DataAnnotations;
using Procuratorate.ServiceLinks.Models;

namespace Procuratorate.ServiceLinks.ViewModels;

public class ServiceLinkEditViewModel
{
    [Required]
    [StringLength(500)]
    public string? Url { get; set; }

    [Required]
    public string Group { get; set; } = ServiceLinkGroups.Services;

    [Range(0, 9999)]
    public int Order { get; set; }

    public bool NewWindow { get; set; }
}
