using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Rules;

/// <summary>An operator whose name is translated with the localizer of a type.</summary>
public class ConditionOperatorOption<TLocalizer> : ConditionOperatorOption
    where TLocalizer : class
{
    public ConditionOperatorOption(
        Func<IStringLocalizer, LocalizedString> displayText, IOperatorComparer comparer, Type operatorType, IConditionOperatorFactory factory)
        : base(services => displayText(services.GetRequiredService<IStringLocalizer<TLocalizer>>()), comparer, operatorType, factory)
    {
    }
}
