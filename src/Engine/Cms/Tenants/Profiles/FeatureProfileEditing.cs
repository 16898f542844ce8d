using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Models;
using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Engine.Cms.Tenants.Profiles;

/// <summary>Turns rules into lines of text and back: a rule's name and its expression, <c>Exclude OrchardCore.Media*</c>.</summary>
internal sealed class FeatureProfileEditing(IOptions<FeatureProfilesRuleOptions> options, IStringLocalizer<FeatureProfileEditing> S)
{
    private const int LongestExpression = 200;

    public IEnumerable<string> RuleNames => options.Value.Rules.Keys;

    public static string Write(IEnumerable<FeatureRule> rules) => string.Join('\n', rules.Select(rule => $"{rule.Rule} {rule.Expression}"));

    /// <summary>Reads one rule a line; empty lines are passed over.</summary>
    public bool TryRead(string? text, out List<FeatureRule> rules, [NotNullWhen(false)] out string? error)
    {
        rules = [];
        foreach (var line in (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            rules.Add(new FeatureRule { Rule = parts[0], Expression = parts.Length > 1 ? parts[1] : string.Empty });
        }

        error = rules.Count == 0 ? S["Type at least one rule."].Value : FindError(rules);
        return error is null;
    }

    /// <summary>The first thing that is wrong with rules; null when nothing is.</summary>
    public string? FindError(IEnumerable<FeatureRule> rules)
    {
        foreach (var rule in rules)
        {
            if (string.IsNullOrEmpty(rule.Rule) || !options.Value.Rules.ContainsKey(rule.Rule))
            {
                return S["There is no rule '{0}'; there are: {1}.", rule.Rule ?? string.Empty, NameList.Join(RuleNames)];
            }

            if (string.IsNullOrWhiteSpace(rule.Expression) || rule.Expression.Length > LongestExpression || rule.Expression.Any(char.IsWhiteSpace))
            {
                return S["The rule '{0}' needs the id of a feature behind it, such as OrchardCore.Media or OrchardCore.Media*.", rule.Rule];
            }
        }

        return null;
    }
}
