using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Environment.Shell.Models;

/// <summary>One rule of a feature profile.</summary>
public class FeatureRule
{
    [Required]
    public string Expression { get; set; } = null!;

    [Required]
    public string Rule { get; set; } = null!;
}
