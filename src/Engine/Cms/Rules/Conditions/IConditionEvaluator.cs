namespace OrchardCore.Rules;

/// <summary>Answers the question of a condition for the present request.</summary>
public interface IConditionEvaluator
{
    ValueTask<bool> EvaluateAsync(Condition condition);
}
