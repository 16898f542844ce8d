namespace OrchardCore.Environment.Shell.Models;

/// <summary>The kinds of rules that feature profiles are made of.</summary>
public class FeatureProfilesRuleOptions
{
    /// <summary>By name a rule that is asked with an expression and a feature's id.</summary>
    public Dictionary<string, Func<string, string, (bool isMatch, bool isAllowed)>> Rules = new(StringComparer.OrdinalIgnoreCase);
}
