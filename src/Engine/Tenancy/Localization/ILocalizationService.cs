using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Knows the cultures that the site speaks.</summary>
public interface ILocalizationService
{
    bool FallBackToParentCultures { get; }

    IEnumerable<CultureInfo> GetAllCulturesAndAliases();

    Task<string> GetDefaultCultureAsync();

    Task<string[]> GetSupportedCulturesAsync();
}
