using Microsoft.Extensions.Options;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Operators.Texts;

/// <summary>The operators for texts, in the order in which they are offered.</summary>
internal sealed class StringOperators : IConfigureOptions<ConditionOperatorOptions>
{
    public void Configure(ConditionOperatorOptions options) => options.Operators.AddRange(
    [
        Option<StringEqualsOperator>("Equals", string.Equals),
        Option<StringNotEqualsOperator>("Does not equal", string.Equals),
        Option<StringStartsWithOperator>("Starts with", static (text, value, comparison) => text.StartsWith(value, comparison)),
        Option<StringNotStartsWithOperator>("Does not start with", static (text, value, comparison) => text.StartsWith(value, comparison)),
        Option<StringEndsWithOperator>("Ends with", static (text, value, comparison) => text.EndsWith(value, comparison)),
        Option<StringNotEndsWithOperator>("Does not end with", static (text, value, comparison) => text.EndsWith(value, comparison)),
        Option<StringContainsOperator>("Contains", static (text, value, comparison) => text.Contains(value, comparison)),
        Option<StringNotContainsOperator>("Does not contain", static (text, value, comparison) => text.Contains(value, comparison)),
    ]);

    private static ConditionOperatorOption<StringOperators> Option<TOperator>(string name, Func<string, string, StringComparison, bool> compare)
        where TOperator : StringOperator, new() => new(
            S => S[name],
            new StringOperatorComparer(compare, typeof(INegateOperator).IsAssignableFrom(typeof(TOperator))),
            typeof(TOperator),
            new ConditionOperatorFactory<TOperator>());
}
