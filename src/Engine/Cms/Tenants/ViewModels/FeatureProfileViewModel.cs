using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Tenants.ViewModels;

/// <summary>The form of a feature profile.</summary>
internal sealed class FeatureProfileViewModel
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>One rule a line.</summary>
    public string? FeatureRules { get; set; }

    [BindNever]
    public bool IsNew { get; set; }

    [BindNever]
    public string RuleNames { get; set; } = string.Empty;
}
