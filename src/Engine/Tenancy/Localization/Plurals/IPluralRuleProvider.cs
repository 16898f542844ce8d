using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Knows how a culture counts.</summary>
public interface IPluralRuleProvider
{
    int Order { get; }

    bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule);
}
