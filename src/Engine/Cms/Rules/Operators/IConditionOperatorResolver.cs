namespace OrchardCore.Rules.Services;

/// <summary>Finds what carries out an operator.</summary>
public interface IConditionOperatorResolver
{
    IOperatorComparer GetOperatorComparer(ConditionOperator conditionOperator);
}
