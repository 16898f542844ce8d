namespace OrchardCore.Rules;

/// <summary>Makes operators of one kind.</summary>
public interface IConditionOperatorFactory
{
    string Name { get; }

    ConditionOperator Create();
}
