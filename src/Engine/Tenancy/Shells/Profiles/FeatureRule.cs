using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Environment.Shell.Models;

/// <summary>Allows or forbids the features that an expression matches.</summary>
public class FeatureRule
{
    [Required]
    public string Expression { get; set; } = null!;

    /// <summary><c>Include</c> or <c>Exclude</c>, or another of <see cref="FeatureProfilesRuleOptions.Rules"/>.</summary>
    [Required]
    public string Rule { get; set; } = null!;
}
