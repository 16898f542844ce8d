namespace OrchardCore.Localization;

/// <summary>Loads translations of a culture.</summary>
public interface ITranslationProvider
{
    void LoadTranslations(string cultureName, CultureDictionary dictionary);
}
