using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Rules.Services;
using OrchardSite.Engine.Cms.Rules.Conditions;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

internal sealed class AnyConditionEvaluator(IConditionResolver resolver) : ConditionEvaluator<AnyConditionGroup>
{
    public override ValueTask<bool> EvaluateAsync(AnyConditionGroup condition) => resolver.AnyAsync(condition);
}
