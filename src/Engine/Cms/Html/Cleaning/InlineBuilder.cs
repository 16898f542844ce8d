using AngleSharp.Dom;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>Copies what stands inside a line: text, emphasis, links, pictures.</summary>
internal sealed class InlineBuilder(IDocument document)
{
    public IEnumerable<INode> Build(INode node) => node switch
    {
        IText text => BuildText(text.Data),
        IElement element when !ElementKinds.IsDropped(element) => BuildElement(element),
        _ => [],
    };

    private IEnumerable<INode> BuildText(string data)
    {
        // The indentation that begins a paragraph is read by the paragraph's split, so it is kept here as it is.
        var text = TextRules.IsIndented(data) ? TextRules.Ideographic.ToString() + TextRules.Ideographic + TextRules.Normalize(data).TrimStart() : TextRules.Normalize(data);
        return text.Length == 0 ? [] : [document.CreateTextNode(text)];
    }

    private List<INode> BuildElement(IElement element)
    {
        var name = ElementKinds.InlineName(element);

        if (name is "br")
        {
            return [document.CreateElement("br")];
        }

        if (name is "img")
        {
            return BuildPicture(element);
        }

        var children = Merge(element.ChildNodes.SelectMany(Build));

        if (name is null)
        {
            return AttributeRules.Emphasis(element).Aggregate(children, (nodes, emphasis) => Wrap(emphasis, null, nodes));
        }

        return Wrap(name, element, children);
    }

    private List<INode> BuildPicture(IElement element)
    {
        var picture = document.CreateElement("img");
        AttributeRules.Copy(element, picture);

        // A file of the writer's own disk shows for nobody else.
        var source = picture.GetAttribute("src");
        return string.IsNullOrEmpty(source) || source.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? [] : [picture];
    }

    private List<INode> Wrap(string name, IElement? source, List<INode> children)
    {
        if (children.Count == 0)
        {
            return [];
        }

        var element = document.CreateElement(name);
        if (source is not null)
        {
            AttributeRules.Copy(source, element);
        }

        if (children.TrueForAll(IsSpace) || (name == "a" && !element.HasAttribute("href")))
        {
            return children;
        }

        element.Append([.. children]);
        return [element];
    }

    /// <summary>Word cuts one emphasis into many; neighbours of one name become one.</summary>
    private static List<INode> Merge(IEnumerable<INode> nodes)
    {
        var merged = new List<INode>();

        foreach (var node in nodes)
        {
            if (merged.LastOrDefault() is IElement last && node is IElement next && IsSameEmphasis(last, next))
            {
                last.Append([.. next.ChildNodes]);
                continue;
            }

            merged.Add(node);
        }

        return merged;
    }

    /// <summary>As <see cref="Merge"/>, for what a paragraph has gathered.</summary>
    public static List<INode> MergeEmphasis(IEnumerable<INode> nodes) => Merge(nodes);

    private static bool IsSameEmphasis(IElement first, IElement second) =>
        first.LocalName == second.LocalName && first.LocalName is "strong" or "em" or "u" or "s"
        && first.LocalName == second.LocalName && first.Attributes.Length == 0 && second.Attributes.Length == 0;

    private static bool IsSpace(INode node) => node is IText text && string.IsNullOrWhiteSpace(text.Data);
}
