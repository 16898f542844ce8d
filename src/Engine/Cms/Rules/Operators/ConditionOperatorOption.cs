using Microsoft.Extensions.Localization;

namespace OrchardCore.Rules;

/// <summary>An operator that conditions can be made with.</summary>
public class ConditionOperatorOption
{
    public ConditionOperatorOption(
        Func<IServiceProvider, LocalizedString> displayText, IOperatorComparer comparer, Type operatorType, IConditionOperatorFactory factory)
    {
        DisplayText = displayText;
        Comparer = comparer;
        Operator = operatorType;
        Factory = factory;
    }

    /// <summary>Its name for people, in their language.</summary>
    public Func<IServiceProvider, LocalizedString> DisplayText { get; }

    public IOperatorComparer Comparer { get; }

    public Type Operator { get; }

    public IConditionOperatorFactory Factory { get; }
}
