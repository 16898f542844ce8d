using AngleSharp.Dom;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>Takes white space, line breaks and empty emphasis from both ends of a line.</summary>
internal static class InlineTrimmer
{
    public static List<INode> Trim(List<INode> nodes)
    {
        while (nodes.Count > 0 && IsEmptyAfterTrim(nodes[0], fromStart: true))
        {
            nodes.RemoveAt(0);
        }

        while (nodes.Count > 0 && IsEmptyAfterTrim(nodes[^1], fromStart: false))
        {
            nodes.RemoveAt(nodes.Count - 1);
        }

        return nodes;
    }

    private static bool IsEmptyAfterTrim(INode node, bool fromStart)
    {
        switch (node)
        {
            case IText text:
                text.Data = fromStart ? text.Data.TrimStart() : text.Data.TrimEnd();
                return text.Data.Length == 0;

            case IElement { LocalName: "br" }:
                return true;

            case IElement { LocalName: "img" }:
                return false;

            case IElement element:
                while (element.ChildNodes.Length > 0)
                {
                    var child = fromStart ? element.FirstChild! : element.LastChild!;
                    if (!IsEmptyAfterTrim(child, fromStart))
                    {
                        return false;
                    }

                    element.RemoveChild(child);
                }

                return true;

            default:
                return true;
        }
    }
}
