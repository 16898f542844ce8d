namespace OrchardCore.Rules;

/// <summary>The operators that conditions can be made with.</summary>
public class ConditionOperatorOptions
{
    private Dictionary<Type, ConditionOperatorOption>? _byType;
    private Dictionary<string, IConditionOperatorFactory>? _factories;

    public List<ConditionOperatorOption> Operators { get; set; } = [];

    public IReadOnlyDictionary<Type, ConditionOperatorOption> ConditionOperatorOptionByType =>
        _byType ??= Operators.ToDictionary(option => option.Operator);

    public IReadOnlyDictionary<string, IConditionOperatorFactory> Factories =>
        _factories ??= Operators.ToDictionary(option => option.Factory.Name, option => option.Factory, StringComparer.Ordinal);
}
