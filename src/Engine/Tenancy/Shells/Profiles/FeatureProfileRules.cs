using System.IO.Enumeration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Models;

namespace OrchardSite.Engine.Tenancy.Shells.Profiles;

/// <summary>The rules <c>Include</c> and <c>Exclude</c>: their expressions are ids in which <c>*</c> stands for any text.</summary>
internal sealed class FeatureProfileRules : IConfigureOptions<FeatureProfilesRuleOptions>
{
    public void Configure(FeatureProfilesRuleOptions options)
    {
        options.Rules["Include"] = (expression, id) => (Matches(expression, id), true);
        options.Rules["Exclude"] = (expression, id) => (Matches(expression, id), false);
    }

    /// <summary>Says whether a profile lets a tenant have a feature; what no rule speaks of is allowed.</summary>
    public static bool IsAllowed(FeatureProfile profile, string featureId, FeatureProfilesRuleOptions options)
    {
        var allowed = true;
        foreach (var rule in profile.FeatureRules)
        {
            if (options.Rules.TryGetValue(rule.Rule, out var evaluate) && evaluate(rule.Expression, featureId) is (true, var isAllowed))
            {
                allowed = isAllowed;
            }
        }

        return allowed;
    }

    private static bool Matches(string expression, string id) => FileSystemName.MatchesSimpleExpression(expression, id);
}
