using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>The words of a piece of HTML, a line for each paragraph, heading, table row or list entry; a picture is named by its file.</summary>
internal static partial class ReadableHtml
{
    private static readonly HashSet<string> _blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table", "blockquote", "pre", "section", "article", "figure", "figcaption", "br", "hr",
    };

    public static bool IsHtml(string text) => Tag().IsMatch(text);

    public static string Text(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body;
        var text = new StringBuilder();

        if (body is not null)
        {
            Append(text, body);
        }

        return string.Join('\n', text.ToString().Split('\n').Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0));
    }

    private static void Append(StringBuilder text, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data.ReplaceLineEndings(" "));
            }
            else if (child is IElement element)
            {
                Append(text, element);
            }
        }
    }

    private static void Append(StringBuilder text, IElement element)
    {
        var isBlock = _blocks.Contains(element.LocalName);
        text.Append(isBlock ? "\n" : element.LocalName is "td" or "th" ? " " : string.Empty);

        if (element.GetAttribute("src") is { Length: > 0 } source)
        {
            text.Append('[').Append(source[(source.LastIndexOf('/') + 1)..]).Append(']');
        }

        Append(text, (INode)element);
        text.Append(isBlock ? "\n" : string.Empty);
    }

    [GeneratedRegex("<(/|!--)?[a-z][^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t\u00A0\u3000]+")]
    private static partial Regex Spaces();
}
