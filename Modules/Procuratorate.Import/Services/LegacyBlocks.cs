using System.Text;
using AngleSharp.Dom;

namespace Procuratorate.Import.Services;

/// <summary>Cuts an element into the lines that a reader would see.</summary>
internal static class LegacyBlocks
{
    private static readonly HashSet<string> _inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "em", "font", "i", "label", "mark", "s", "small", "span", "strong", "sub", "sup", "u",
    };

    private static readonly HashSet<string> _unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "noscript", "template", "select" };

    public static bool IsInline(INode node) => node is IText || (node is IElement element && _inline.Contains(element.LocalName));

    public static bool IsUnseen(INode node) => node is IComment || (node is IElement element && _unseen.Contains(element.LocalName));

    public static IReadOnlyList<string> LinesOf(IElement root)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        Walk(root, line, lines);
        End(line, lines);
        return lines;
    }

    private static void Walk(INode node, StringBuilder line, List<string> lines)
    {
        foreach (var child in node.ChildNodes.Where(child => !IsUnseen(child)))
        {
            if (child is IText text)
            {
                line.Append(text.Data.ReplaceLineEndings(" "));
                continue;
            }

            if (IsInline(child))
            {
                Walk(child, line, lines);
                continue;
            }

            End(line, lines);
            Walk(child, line, lines);
            End(line, lines);
        }
    }

    private static void End(StringBuilder line, List<string> lines)
    {
        if (LegacyText.TrimToNull(line.ToString()) is { } text)
        {
            lines.Add(text);
        }

        line.Clear();
    }
}
