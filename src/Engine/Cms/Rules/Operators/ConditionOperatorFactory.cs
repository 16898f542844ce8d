namespace OrchardCore.Rules;

/// <summary>Makes operators; their name is that of the type.</summary>
public class ConditionOperatorFactory<TConditionOperator> : IConditionOperatorFactory
    where TConditionOperator : ConditionOperator, new()
{
    public string Name { get; } = typeof(TConditionOperator).Name;

    public ConditionOperator Create() => new TConditionOperator();
}
