using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.Localization;
using OrchardSite.Engine.Tenancy.Localization.Po;

namespace OrchardSite.Engine.Tenancy.Localization;

/// <summary>Gives the modules' translations, overlaid with those of the tenant's translation providers when it has any.</summary>
internal sealed class LocalizationManager(
    PoFiles poFiles,
    IEnumerable<IPluralRuleProvider> pluralRuleProviders,
    IEnumerable<ITranslationProvider> translationProviders) : ILocalizationManager
{
    private readonly IPluralRuleProvider[] _rules = [.. pluralRuleProviders.OrderBy(provider => provider.Order)];
    private readonly ITranslationProvider[] _providers = [.. translationProviders];
    private readonly ConcurrentDictionary<string, CultureDictionary> _dictionaries = new(StringComparer.OrdinalIgnoreCase);

    public CultureDictionary GetDictionary(CultureInfo culture) => _dictionaries.GetOrAdd(culture.Name, static (_, of) => of.Manager.Build(of.Culture), (Manager: this, Culture: culture));

    private CultureDictionary Build(CultureInfo culture)
    {
        var rule = FindRule(culture);
        var shared = poFiles.Get(culture, rule);
        if (_providers.Length == 0)
        {
            return shared;
        }

        var own = new CultureDictionary(culture.Name, rule);
        own.MergeTranslations(shared);
        foreach (var provider in _providers)
        {
            provider.LoadTranslations(culture.Name, own);
        }

        return own;
    }

    private PluralizationRuleDelegate FindRule(CultureInfo culture)
    {
        foreach (var provider in _rules)
        {
            if (provider.TryGetRule(culture, out var rule))
            {
                return rule;
            }
        }

        return count => count != 1 ? 1 : 0;
    }
}
