using System.Collections;

namespace OrchardCore.Localization;

/// <summary>The translations of one culture.</summary>
public class CultureDictionary : IEnumerable<CultureDictionaryRecord>
{
    public CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
    {
        CultureName = cultureName;
        PluralRule = pluralRule;
    }

    public string CultureName { get; }

    public PluralizationRuleDelegate PluralRule { get; }

    public IDictionary<CultureDictionaryRecordKey, string[]> Translations { get; } = new Dictionary<CultureDictionaryRecordKey, string[]>();

    public string? this[CultureDictionaryRecordKey key] => this[key, null];

    /// <summary>The translation for a count; nothing where there is none.</summary>
    public string? this[CultureDictionaryRecordKey key, int? count]
    {
        get
        {
            if (!Translations.TryGetValue(key, out var forms) || forms.Length == 0)
            {
                return null;
            }

            var form = count is { } number ? PluralRule(number) : 0;
            return form < forms.Length
                ? forms[form]
                : throw new PluralFormNotFoundException($"The text '{key}' has no plural form {form} in the culture '{CultureName}'.", new PluralForm(key, form));
        }
    }

    /// <summary>Adds translations; later ones win.</summary>
    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records)
    {
        foreach (var record in records)
        {
            Translations[record.Key] = record.Translations;
        }
    }

    public IEnumerator<CultureDictionaryRecord> GetEnumerator()
    {
        foreach (var (key, translations) in Translations)
        {
            yield return new CultureDictionaryRecord(key.MessageId, key.Context!, translations);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
