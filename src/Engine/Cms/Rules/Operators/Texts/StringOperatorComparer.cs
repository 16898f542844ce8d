using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Operators.Texts;

/// <summary>Compares texts by a function.</summary>
/// <param name="compare">Whether the first text is, contains, … the second.</param>
/// <param name="negate">Whether the answer is turned round.</param>
internal sealed class StringOperatorComparer(Func<string, string, StringComparison, bool> compare, bool negate) : OperatorComparer<StringOperator, string>
{
    public override bool Compare(StringOperator conditionOperator, string a, string b)
    {
        var comparison = conditionOperator.CaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return compare(a ?? string.Empty, b ?? string.Empty, comparison) != negate;
    }
}
