namespace OrchardCore.Rules;

/// <summary>Makes conditions of one kind.</summary>
public interface IConditionFactory
{
    string Name { get; }

    Condition Create();
}
