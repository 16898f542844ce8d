using System.Net;
using Procuratorate.Import.Models;

namespace Procuratorate.Import.Services;

/// <summary>Reads a page that was saved as plain text: the frame's lines around the article are known by their wording.</summary>
public static class LegacyTextPageReader
{
    private const string ServiceHeading = "服务互动";
    private const string FriendHeading = "友情链接";

    /// <param name="text">The page's text, a line for each block.</param>
    public static LegacyPage Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(LegacyText.Trim).ToArray();
        var crumb = Array.FindIndex(lines, line => LegacyText.ColumnOf(line) is not null);
        var meta = Array.FindIndex(lines, Math.Max(crumb, 0), line => LegacyText.MetaOf(line) is not null);
        var tail = Array.FindIndex(lines, Math.Max(Math.Max(meta, crumb), 0), StartsTail);
        tail = tail < 0 ? lines.Length : tail;

        var article = meta < 0 ? null : LegacyText.MetaOf(lines[meta]);
        var title = meta < 0 ? string.Empty : TitleBetween(lines, crumb, meta);
        var paragraphs = meta < 0 ? [] : lines[(meta + 1)..tail].Where(line => line.Length > 0).ToArray();

        return LegacyPageAssembly.Assemble(
            title,
            crumb < 0 ? null : LegacyText.ColumnOf(lines[crumb]),
            article,
            string.Concat(paragraphs.Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n")),
            FactsOf(lines[tail..]));
    }

    private static string TitleBetween(string[] lines, int crumb, int meta)
    {
        var above = lines[(crumb + 1)..meta].Where(line => line.Length > 0).ToArray();
        return crumb >= 0 ? string.Concat(above) : above.LastOrDefault() ?? string.Empty;
    }

    private static bool StartsTail(string line) =>
        line == ServiceHeading
        || line.StartsWith(FriendHeading, StringComparison.Ordinal)
        || line.StartsWith("版权所有", StringComparison.Ordinal)
        || line.StartsWith("上一篇", StringComparison.Ordinal)
        || line.StartsWith("下一篇", StringComparison.Ordinal);

    private static LegacySiteFacts FactsOf(string[] tail) => new(
        LinksUnder(tail, ServiceHeading),
        LinksUnder(tail, FriendHeading),
        LegacyText.FooterOf(tail),
        [.. tail.Where(LegacyText.IsQrCaption).Distinct(StringComparer.Ordinal)]);

    private static List<LegacyLink> LinksUnder(string[] tail, string heading)
    {
        var start = Array.FindIndex(tail, line => line.TrimEnd(':', '\uFF1A') == heading);
        return start < 0
            ? []
            : [.. tail.Skip(start + 1)
                .TakeWhile(line => !StartsTail(line) && !LegacyText.IsQrCaption(line))
                .Where(line => line.Length > 0)
                .Select(line => new LegacyLink(line, Url: null))];
    }
}
