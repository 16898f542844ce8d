using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Procuratorate.Search.Words;

/// <summary>The text of a piece of HTML as a reader sees it, on one line.</summary>
internal static class PlainText
{
    private static readonly HashSet<string> _unread = new(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "HEAD"], StringComparer.Ordinal);
    private static readonly HashSet<string> _inline = new(
        ["A", "ABBR", "B", "BDI", "BDO", "CITE", "CODE", "DEL", "EM", "FONT", "I", "INS", "MARK", "Q", "RUBY", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "U"],
        StringComparer.Ordinal);

    public static string OfHtml(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
        {
            return OnOneLine(html);
        }

        var text = new StringBuilder(html.Length);
        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body)
        {
            Append(text, body);
        }

        return OnOneLine(text.ToString());
    }

    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter) || char.IsControl(letter);
            if (!isSpace)
            {
                line.Append(letter);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText part)
            {
                text.Append(part.Data);
            }
            else if (node is IElement element && !_unread.Contains(element.TagName))
            {
                Append(text, element);
                text.Append(_inline.Contains(element.TagName) ? string.Empty : " ");
            }
        }
    }
}
