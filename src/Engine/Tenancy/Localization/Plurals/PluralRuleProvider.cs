using System.Globalization;
using OrchardCore.Localization;

namespace OrchardSite.Engine.Tenancy.Localization.Plurals;

/// <summary>The plural rules of gettext for the languages that differ from English.</summary>
internal sealed class PluralRuleProvider : IPluralRuleProvider
{
    private static readonly PluralizationRuleDelegate _one = _ => 0;
    private static readonly PluralizationRuleDelegate _english = count => count != 1 ? 1 : 0;
    private static readonly PluralizationRuleDelegate _french = count => count > 1 ? 1 : 0;
    private static readonly PluralizationRuleDelegate _czech = count => count == 1 ? 0 : count is >= 2 and <= 4 ? 1 : 2;
    private static readonly PluralizationRuleDelegate _polish = count => count == 1 ? 0 : IsFew(count) ? 1 : 2;
    private static readonly PluralizationRuleDelegate _russian = count => count % 10 == 1 && count % 100 != 11 ? 0 : IsFew(count) ? 1 : 2;

    public int Order => 0;

    public bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule)
    {
        rule = culture.TwoLetterISOLanguageName switch
        {
            "zh" or "ja" or "ko" or "vi" or "th" or "id" or "ms" or "lo" or "km" or "bo" or "dz" or "my" or "ug" => _one,
            "fr" or "oc" or "hy" or "tr" => _french,
            "cs" or "sk" => _czech,
            "pl" => _polish,
            "ru" or "uk" or "be" or "sr" or "hr" or "bs" => _russian,
            _ => _english,
        };
        return true;
    }

    private static bool IsFew(int count) => count % 10 is >= 2 and <= 4 && count % 100 is < 12 or > 14;
}
