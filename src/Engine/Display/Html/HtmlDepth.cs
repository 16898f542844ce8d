using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardSite.Engine.Display.Html;

/// <summary>
/// Limits how deep the elements of a text lie within each other. What reads and writes HTML descends into it, and a text of a hundred
/// thousand open tags would end the process with all its sites; no text that somebody wrote is that deep.
/// </summary>
internal static class HtmlDepth
{
    public const int Most = 200;

    /// <summary>The text, without the elements that lie too deep.</summary>
    public static string Limit(string html)
    {
        if (html.AsSpan().Count('<') <= Most)
        {
            return html;
        }

        html = OpenTags.Cut(html);
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><html><body></body></html>");
        var root = document.CreateElement("div");
        root.InnerHtml = html;
        return Cut(root) ? root.InnerHtml : html;
    }

    /// <summary>Walks along the nodes without descending into itself; says whether anything was too deep.</summary>
    private static bool Cut(INode root)
    {
        var (node, depth, isCut) = (root.FirstChild, 1, false);
        while (node is not null)
        {
            if (node is IElement && depth > Most)
            {
                var next = Following(node, root, ref depth);
                node.Parent!.RemoveChild(node);
                (node, isCut) = (next, true);
            }
            else if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
            }
            else
            {
                node = Following(node, root, ref depth);
            }
        }

        return isCut;
    }

    private static INode? Following(INode node, INode root, ref int depth)
    {
        for (var current = node; !ReferenceEquals(current, root); current = current.Parent!)
        {
            if (current.NextSibling is { } sibling)
            {
                return sibling;
            }

            depth--;
        }

        return null;
    }
}
