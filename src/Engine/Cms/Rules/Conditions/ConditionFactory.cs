namespace OrchardCore.Rules;

/// <summary>Makes conditions; their name is that of the type.</summary>
public class ConditionFactory<TCondition> : IConditionFactory
    where TCondition : Condition, new()
{
    public string Name { get; } = typeof(TCondition).Name;

    public Condition Create() => new TCondition { Name = Name };
}
