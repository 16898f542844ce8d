using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace OrchardSite.Engine.Tenancy.Localization.Po;

/// <summary>
/// Looks texts up in the current culture and its parents, in the localizer's context first and without a context then;
/// a text that is not found stands for itself.
/// </summary>
internal sealed class PoStringLocalizer(string context, ILocalizationManager manager) : IPluralStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            var translation = Find(name, null);
            return new LocalizedString(name, translation ?? name, translation is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (translation, formatArguments) = GetTranslation(name, arguments);
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, translation.Value, formatArguments), translation.ResourceNotFound);
        }
    }

    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        if (arguments is not [PluralizationArgument plural, ..])
        {
            return (this[name], arguments);
        }

        var form = plural.Count == 1 || plural.Forms.Length < 2 ? 0 : 1;
        var translation = Find(name, plural.Count);
        return (
            new LocalizedString(name, translation ?? plural.Forms[form], translation is null),
            [plural.Count, .. plural.Arguments]);
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var culture in Cultures().Take(includeParentCultures ? int.MaxValue : 1))
        {
            foreach (var (key, translations) in manager.GetDictionary(culture).Translations)
            {
                if ((string.IsNullOrEmpty(key.Context) || key.Context == context) && seen.Add(key.MessageId))
                {
                    yield return new LocalizedString(key.MessageId, translations[0]);
                }
            }
        }
    }

    private static IEnumerable<CultureInfo> Cultures()
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            yield return culture;
        }
    }

    private string? Find(string name, int? count)
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            var dictionary = manager.GetDictionary(culture);
            if (dictionary.Translations.Count > 0
                && (dictionary[CultureDictionaryRecord.GetKey(name, context), count] ?? dictionary[CultureDictionaryRecord.GetKey(name, null!), count]) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
