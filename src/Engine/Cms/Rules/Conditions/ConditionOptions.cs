namespace OrchardCore.Rules;

/// <summary>Which evaluator answers which condition.</summary>
public class ConditionOptions
{
    private readonly Dictionary<Type, Type> _evaluators = [];

    public IReadOnlyDictionary<Type, Type> Evaluators => _evaluators;

    internal void Add(Type condition, Type evaluator) => _evaluators[condition] = evaluator;
}
