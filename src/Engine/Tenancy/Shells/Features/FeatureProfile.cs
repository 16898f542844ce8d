namespace OrchardCore.Environment.Shell.Models;

/// <summary>Rules on which features a tenant may use.</summary>
public class FeatureProfile
{
    public List<FeatureRule> FeatureRules { get; set; } = [];

    public string Id { get; set; } = null!;

    public string Name { get; set; } = null!;
}
