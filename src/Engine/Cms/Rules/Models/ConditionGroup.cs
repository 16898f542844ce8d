namespace OrchardCore.Rules;

/// <summary>A condition made of conditions.</summary>
public class ConditionGroup : Condition
{
    public List<Condition> Conditions { get; init; } = [];
}
