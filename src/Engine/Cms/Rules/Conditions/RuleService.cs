using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Conditions;

/// <summary>A rule holds when all of its conditions do, and it has some.</summary>
internal sealed class RuleService(IConditionResolver resolver) : IRuleService
{
    public ValueTask<bool> EvaluateAsync(Rule rule) => resolver.AllAsync(rule);
}
