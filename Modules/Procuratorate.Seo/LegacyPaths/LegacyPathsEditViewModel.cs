using System.ComponentModel.DataAnnotations;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>旧网址 as an editor writes them, one a line.</summary>
public class LegacyPathsEditViewModel
{
    [Display(Name = "Old addresses")]
    public string? Lines { get; set; }
}
