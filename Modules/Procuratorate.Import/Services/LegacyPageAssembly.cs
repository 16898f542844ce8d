using Procuratorate.Import.Models;

namespace Procuratorate.Import.Services;

/// <summary>Decides whether what was found is an article.</summary>
internal static class LegacyPageAssembly
{
    public static LegacyPage Assemble(string title, string? column, LegacyMeta? meta, string bodyHtml, LegacySiteFacts facts)
    {
        var missing = Missing(title, meta, bodyHtml).ToArray();
        var article = missing.Length == 0
            ? new LegacyArticle(title, column, meta!.Date!.Value, meta.Author, meta.Source, bodyHtml)
            : null;
        return new LegacyPage(article, facts, missing);
    }

    private static IEnumerable<LegacyPagePart> Missing(string title, LegacyMeta? meta, string bodyHtml)
    {
        if (title.Length == 0)
        {
            yield return LegacyPagePart.Title;
        }

        if (meta?.Date is null)
        {
            yield return LegacyPagePart.Date;
        }

        if (bodyHtml.Length == 0)
        {
            yield return LegacyPagePart.Body;
        }
    }
}
