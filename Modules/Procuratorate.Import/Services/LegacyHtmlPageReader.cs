using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Procuratorate.Import.Models;
using SmartReader;

namespace Procuratorate.Import.Services;

/// <summary>Reads a page as the present sites serve it.</summary>
public static class LegacyHtmlPageReader
{
    /// <summary>In characters: a Chinese notice says all it has to say in a few lines.</summary>
    private const int ShortestArticle = 60;

    /// <param name="html">The page.</param>
    /// <param name="address">Where the page stands; relative links and pictures start there.</param>
    /// <param name="selectors">Where the site keeps the parts of its pages.</param>
    public static LegacyPage Read(string html, Uri address, LegacyPageSelectors selectors)
    {
        var document = new HtmlParser().ParseDocument(html);
        var lines = LegacyBlocks.LinesOf(document.Body!);
        var meta = lines.Select(LegacyText.MetaOf).FirstOrDefault(found => found is not null);
        var column = lines.Select(LegacyText.ColumnOf).FirstOrDefault(found => found is not null);
        var body = First(document, selectors.Body);
        var bodyHtml = body is null ? ReadableBody(html, address) : LegacyBodyCleaner.Clean(body, address);

        return LegacyPageAssembly.Assemble(TitleOf(document, selectors, lines), column, meta, bodyHtml, FactsOf(document, address, selectors, lines));
    }

    private static string TitleOf(IHtmlDocument document, LegacyPageSelectors selectors, IReadOnlyList<string> lines)
    {
        if (First(document, selectors.Title) is { } element)
        {
            return LegacyText.Trim(element.TextContent);
        }

        var meta = lines.ToList().FindIndex(line => LegacyText.MetaOf(line) is not null);
        return meta > 0 && LegacyText.ColumnOf(lines[meta - 1]) is null ? lines[meta - 1] : string.Empty;
    }

    private static string ReadableBody(string html, Uri address)
    {
        var article = new Reader(address.AbsoluteUri, html) { CharThreshold = ShortestArticle }.GetArticle();
        if (!article.Completed || string.IsNullOrEmpty(article.Content) || article.Length < ShortestArticle)
        {
            return string.Empty;
        }

        return LegacyBodyCleaner.Clean(new HtmlParser().ParseDocument(article.Content).Body!, address);
    }

    private static LegacySiteFacts FactsOf(IHtmlDocument document, Uri address, LegacyPageSelectors selectors, IReadOnlyList<string> lines)
    {
        var footer = lines.SkipWhile(line => !line.StartsWith("版权所有", StringComparison.Ordinal)).ToArray();
        return new LegacySiteFacts(
            LinksOf(document, address, selectors.ServiceLinks),
            LinksOf(document, address, selectors.FriendLinks),
            LegacyText.FooterOf(footer),
            [.. lines.Where(LegacyText.IsQrCaption).Distinct(StringComparer.Ordinal)]);
    }

    private static LegacyLink[] LinksOf(IHtmlDocument document, Uri address, IReadOnlyList<string> selectors) =>
        [.. (First(document, selectors)?.QuerySelectorAll("a[href]") ?? Enumerable.Empty<IElement>())
            .Select(link => new LegacyLink(LegacyText.Trim(link.TextContent), LegacyBodyCleaner.Absolute(link.GetAttribute("href"), address)))
            .Where(link => link.Text.Length > 0)];

    private static IElement? First(IHtmlDocument document, IReadOnlyList<string> selectors) => selectors
        .Select(document.QuerySelector)
        .FirstOrDefault(element => element is not null && LegacyText.Trim(element.TextContent).Length > 0);
}
