using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Procuratorate.Import.Services;

/// <summary>
/// Turns an article's markup, whatever editor it came from, into paragraphs, headings, lists, tables, pictures and links,
/// without styles and without anything empty.
/// </summary>
public static partial class LegacyBodyCleaner
{
    private static readonly HashSet<string> _kept = new(StringComparer.OrdinalIgnoreCase)
    {
        "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "figure", "figcaption",
    };

    private static readonly string[] _spans = ["colspan", "rowspan"];

    /// <param name="body">The element that holds the article.</param>
    /// <param name="address">The page's address, which relative links start at.</param>
    public static string Clean(IElement body, Uri address)
    {
        var html = new StringBuilder();
        WriteBlocks(body, address, html);
        return html.ToString();
    }

    /// <summary>A link's full address; null when it is not one a visitor may follow (<c>http</c>, <c>https</c>, <c>mailto</c>, <c>tel</c>).</summary>
    public static string? Absolute(string? link, Uri address) =>
        Uri.TryCreate(address, link, out var full) && full.Scheme is "http" or "https" or "mailto" or "tel" ? full.AbsoluteUri : null;

    private static void WriteBlocks(IElement parent, Uri address, StringBuilder html)
    {
        var inline = new StringBuilder();
        foreach (var child in parent.ChildNodes.Where(child => !LegacyBlocks.IsUnseen(child)))
        {
            if (LegacyBlocks.IsInline(child) && !HoldsBlocks(child))
            {
                WriteInline(child, address, inline);
                continue;
            }

            EndParagraph(inline, html);
            if (child is IElement block)
            {
                WriteBlock(block, address, html);
            }
        }

        EndParagraph(inline, html);
    }

    private static void WriteBlock(IElement block, Uri address, StringBuilder html)
    {
        if (block.LocalName == "img")
        {
            WritePicture(block, address, html);
            return;
        }

        if (!_kept.Contains(block.LocalName))
        {
            WriteBlocks(block, address, html);
            return;
        }

        var inner = new StringBuilder();
        if (HoldsBlocks(block))
        {
            WriteBlocks(block, address, inner);
        }
        else
        {
            foreach (var child in block.ChildNodes)
            {
                WriteInline(child, address, inner);
            }
        }

        var isCell = block.LocalName is "td" or "th";
        if (LegacyText.TrimToNull(inner.ToString()) is { } text || isCell)
        {
            html.Append('<').Append(block.LocalName).Append(SpansOf(block)).Append('>').Append(LegacyText.Trim(inner.ToString())).Append("</").Append(block.LocalName).Append(">\n");
        }
    }

    private static void WriteInline(INode node, Uri address, StringBuilder html)
    {
        if (node is IText text)
        {
            html.Append(WebUtility.HtmlEncode(text.Data.ReplaceLineEndings(string.Empty)));
            return;
        }

        if (node is not IElement element || LegacyBlocks.IsUnseen(node))
        {
            return;
        }

        var (open, close) = MarkOf(element, address);
        html.Append(open);
        foreach (var child in element.ChildNodes)
        {
            WriteInline(child, address, html);
        }

        html.Append(close);
    }

    private static (string Open, string Close) MarkOf(IElement element, Uri address) => element.LocalName switch
    {
        "strong" or "b" => ("<strong>", "</strong>"),
        "em" or "i" => ("<em>", "</em>"),
        "sub" => ("<sub>", "</sub>"),
        "sup" => ("<sup>", "</sup>"),
        "a" when Absolute(element.GetAttribute("href"), address) is { } url => ($"<a href=\"{WebUtility.HtmlEncode(url)}\">", "</a>"),
        _ => (string.Empty, string.Empty),
    };

    private static void WritePicture(IElement picture, Uri address, StringBuilder html)
    {
        if (Absolute(picture.GetAttribute("src"), address) is { } url)
        {
            html.Append("<p><img src=\"").Append(WebUtility.HtmlEncode(url)).Append("\" alt=\"").Append(WebUtility.HtmlEncode(LegacyText.Trim(picture.GetAttribute("alt")))).Append("\"></p>\n");
        }
    }

    private static string SpansOf(IElement cell) => string.Concat(_spans
        .Select(name => (name, value: cell.GetAttribute(name)))
        .Where(pair => int.TryParse(pair.value, out var span) && span > 1)
        .Select(pair => $" {pair.name}=\"{pair.value}\""));

    private static bool HoldsBlocks(INode node) => node.ChildNodes.Any(child => (!LegacyBlocks.IsInline(child) && child is IElement && !LegacyBlocks.IsUnseen(child) && child.NodeName != "BR") || HoldsBlocks(child));

    private static void EndParagraph(StringBuilder inline, StringBuilder html)
    {
        var text = LegacyText.Trim(WebUtility.HtmlDecode(inline.ToString()));
        if (text.Length > 0 && HasText(inline.ToString()))
        {
            html.Append("<p>").Append(TrimInside(inline.ToString())).Append("</p>\n");
        }

        inline.Clear();
    }

    private static bool HasText(string html) => LegacyText.Trim(WebUtility.HtmlDecode(MarkPattern().Replace(html, string.Empty))).Length > 0;

    // An editor's indentation stands as spaces at the paragraph's start, often inside the first mark; the theme indents by style.
    private static string TrimInside(string html) => LegacyText.Trim(html.Replace("&#160;", "\u00A0", StringComparison.Ordinal))
        .Replace("<strong>\u3000\u3000", "<strong>", StringComparison.Ordinal);

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex MarkPattern();
}
