namespace OrchardCore.Rules;

/// <summary>Carries out an operator.</summary>
public interface IOperatorComparer
{
    bool Compare(ConditionOperator ruleOperation, object? a, object? b);
}
