using AngleSharp.Dom;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>Finds the paragraphs in a run of text whose writer pressed shift and enter: two breaks, or a break and an indentation, begin a new one.</summary>
internal static class ParagraphSplitter
{
    public static IEnumerable<List<INode>> Split(IReadOnlyList<INode> nodes)
    {
        var current = new List<INode>();

        for (var index = 0; index < nodes.Count; index++)
        {
            if (IsBreak(nodes[index]))
            {
                var next = NextWritten(nodes, index + 1);
                if (next is null || IsBreak(next) || (next is IText text && TextRules.IsIndented(text.Data)))
                {
                    yield return current;
                    current = [];
                    continue;
                }
            }

            current.Add(nodes[index]);
        }

        yield return current;
    }

    private static INode? NextWritten(IReadOnlyList<INode> nodes, int from)
    {
        for (var index = from; index < nodes.Count; index++)
        {
            if (nodes[index] is not IText text || !string.IsNullOrWhiteSpace(text.Data) || TextRules.IsIndented(text.Data))
            {
                return nodes[index];
            }
        }

        return null;
    }

    private static bool IsBreak(INode node) => node is IElement { LocalName: "br" };
}
