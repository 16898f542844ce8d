namespace OrchardCore.Environment.Shell.Models;

/// <summary>Which features tenants may have: rules, of which the last that matches a feature decides.</summary>
public class FeatureProfile
{
    public List<FeatureRule> FeatureRules { get; set; } = [];

    public string? Id { get; set; }

    public string? Name { get; set; }
}
