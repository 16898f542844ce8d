using System.Globalization;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

/// <summary>The language of the page counts with its region and without: <c>zh-CN</c>, <c>zh-Hans</c>, <c>zh</c>.</summary>
internal sealed class CultureConditionEvaluator(IConditionOperatorResolver operators) : ConditionEvaluator<CultureCondition>
{
    public override ValueTask<bool> EvaluateAsync(CultureCondition condition) =>
        operators.Matches(condition.Operation, Names(CultureInfo.CurrentUICulture), condition.Value) ? True : False;

    private static IEnumerable<string> Names(CultureInfo culture)
    {
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            yield return culture.Name;
        }
    }
}
