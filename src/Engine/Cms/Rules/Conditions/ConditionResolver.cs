using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Conditions;

/// <summary>A condition whose feature is switched off has no evaluator; it does not hold.</summary>
internal sealed class ConditionResolver(IServiceProvider services, IOptions<ConditionOptions> options) : IConditionResolver
{
    public IConditionEvaluator GetConditionEvaluator(Condition condition) =>
        options.Value.Evaluators.TryGetValue(condition.GetType(), out var evaluator)
            ? (IConditionEvaluator)services.GetRequiredService(evaluator)
            : NeverEvaluator.Instance;

    private sealed class NeverEvaluator : IConditionEvaluator
    {
        public static readonly NeverEvaluator Instance = new();

        public ValueTask<bool> EvaluateAsync(Condition condition) => ValueTask.FromResult(false);
    }
}
