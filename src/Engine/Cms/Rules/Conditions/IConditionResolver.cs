namespace OrchardCore.Rules.Services;

/// <summary>Finds the evaluator of a condition.</summary>
public interface IConditionResolver
{
    IConditionEvaluator GetConditionEvaluator(Condition condition);
}
