using Microsoft.Extensions.Options;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Operators;

/// <summary>Finds comparers among the operators that features have registered.</summary>
internal sealed class ConditionOperatorResolver(IOptions<ConditionOperatorOptions> options) : IConditionOperatorResolver
{
    public IOperatorComparer GetOperatorComparer(ConditionOperator conditionOperator) =>
        options.Value.ConditionOperatorOptionByType.TryGetValue(conditionOperator.GetType(), out var option)
            ? option.Comparer
            : throw new InvalidOperationException($"No feature knows the operator '{conditionOperator.GetType()}'.");
}
