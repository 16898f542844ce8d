using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

/// <summary>Compares several texts with the value of a condition.</summary>
internal static class ValueComparison
{
    private static readonly StringEqualsOperator _equals = new();

    /// <summary>One text must pass; with an operator that says “not”, all of them. Without an operator texts are compared for equality.</summary>
    public static bool Matches(this IConditionOperatorResolver resolver, ConditionOperator? operation, IEnumerable<string> texts, string? value)
    {
        operation ??= _equals;
        var comparer = resolver.GetOperatorComparer(operation);
        return operation is INegateOperator
            ? texts.All(text => comparer.Compare(operation, text, value))
            : texts.Any(text => comparer.Compare(operation, text, value));
    }
}
