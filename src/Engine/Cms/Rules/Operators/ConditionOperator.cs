namespace OrchardCore.Rules;

/// <summary>How a condition compares what is with what it expects.</summary>
public abstract class ConditionOperator
{
}
