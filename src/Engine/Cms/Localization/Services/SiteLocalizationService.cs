using System.Globalization;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Localization.Services;

/// <summary>The cultures of the site's settings; a site that has chosen none is Chinese with English beside it.</summary>
internal sealed class SiteLocalizationService(ISiteService siteService) : ILocalizationService
{
    internal const string FallbackCulture = "zh-CN";

    internal static readonly string[] Translated = [FallbackCulture, "en"];

    public bool FallBackToParentCultures => true;

    public async Task<string> GetDefaultCultureAsync() => Default(await SettingsAsync());

    public async Task<string[]> GetSupportedCulturesAsync() => Supported(await SettingsAsync());

    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0).OrderBy(culture => culture.Name, StringComparer.Ordinal);

    internal static string Default(LocalizationSettings settings) =>
        string.IsNullOrEmpty(settings.DefaultCulture) ? FallbackCulture : settings.DefaultCulture;

    internal static string[] Supported(LocalizationSettings settings) =>
        settings.SupportedCultures is { Length: > 0 } cultures ? cultures : Translated;

    private Task<LocalizationSettings> SettingsAsync() => siteService.GetSettingsAsync<LocalizationSettings>();
}
