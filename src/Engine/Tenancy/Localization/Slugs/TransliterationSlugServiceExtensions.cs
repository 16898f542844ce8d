using OrchardCore.Modules.Services;

namespace OrchardCore.Localization;

/// <summary>Makes slugs in Latin letters.</summary>
public static class TransliterationSlugServiceExtensions
{
    public static string SlugifyAndTransliterate(this ISlugService slugService, string text) => slugService.Slugify(text.Transliterate());
}
