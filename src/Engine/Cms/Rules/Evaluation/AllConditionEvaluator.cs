using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;
using OrchardSite.Engine.Cms.Rules.Conditions;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

internal sealed class AllConditionEvaluator(IConditionResolver resolver) : ConditionEvaluator<AllConditionGroup>
{
    public override ValueTask<bool> EvaluateAsync(AllConditionGroup condition) => resolver.AllAsync(condition);
}
