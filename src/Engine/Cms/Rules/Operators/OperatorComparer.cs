namespace OrchardCore.Rules;

/// <summary>Base of comparers of one kind of operator and value.</summary>
public abstract class OperatorComparer<TConditionOperator, TCompare> : IOperatorComparer
    where TConditionOperator : ConditionOperator
{
    bool IOperatorComparer.Compare(ConditionOperator ruleOperation, object? a, object? b) =>
        Compare((TConditionOperator)ruleOperation, (TCompare)a!, (TCompare)b!);

    public abstract bool Compare(TConditionOperator conditionOperator, TCompare a, TCompare b);
}
