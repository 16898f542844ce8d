using AngleSharp.Dom;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>Copies blocks: paragraphs, headings, lists, tables, quotations, figures; loose text becomes paragraphs.</summary>
internal sealed class BlockBuilder(IDocument document)
{
    private readonly InlineBuilder _inline = new(document);

    public void Build(IElement source, IElement target) => BuildChildren(source, target, alignment: null);

    private void BuildChildren(INode source, IElement target, string? alignment)
    {
        var line = new List<INode>();

        foreach (var node in source.ChildNodes)
        {
            if (node is IElement element && !ElementKinds.IsDropped(element) && (ElementKinds.IsBlock(element) || ElementKinds.HoldsBlocks(element)))
            {
                Flush(line, target, "p", alignment);
                BuildBlock(element, target, alignment);
            }
            else
            {
                line.AddRange(_inline.Build(node));
            }
        }

        Flush(line, target, "p", alignment);
    }

    private void BuildBlock(IElement element, IElement target, string? inherited)
    {
        var alignment = AttributeRules.Alignment(element) ?? inherited;

        switch (element.LocalName)
        {
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "figcaption" or "caption" or "dt" when !ElementKinds.HoldsBlocks(element):
                Flush([.. element.ChildNodes.SelectMany(_inline.Build)], target, ElementKinds.Rename(element.LocalName), alignment);
                break;
            case "ul" or "ol" or "dl":
                BuildList(element, target);
                break;
            case "li" or "td" or "th" or "dd":
                BuildCell(element, target);
                break;
            case "table" or "thead" or "tbody" or "tfoot" or "tr":
                BuildTable(element, target);
                break;
            case "blockquote" or "figure" or "details":
                AppendFilled(element, target, alignment);
                break;
            case "pre":
                AppendText(element, target);
                break;
            case "hr":
                target.AppendChild(document.CreateElement("hr"));
                break;
            case "video" or "audio":
                target.AppendChild(CopyMedia(element));
                break;
            default:
                BuildChildren(element, target, alignment);
                break;
        }
    }

    private void Flush(List<INode> line, IElement target, string name, string? alignment)
    {
        foreach (var part in ParagraphSplitter.Split(line))
        {
            var nodes = InlineTrimmer.Trim(InlineBuilder.MergeEmphasis(part));
            if (nodes.Count == 0)
            {
                continue;
            }

            var block = document.CreateElement(name);
            Align(block, alignment);
            block.Append([.. nodes]);
            target.AppendChild(block);
        }

        line.Clear();
    }

    private void BuildList(IElement element, IElement target)
    {
        var list = document.CreateElement(element.LocalName);
        AttributeRules.Copy(element, list);
        BuildRows(element, list, "li");

        if (list.ChildElementCount > 0)
        {
            target.AppendChild(list);
        }
    }

    /// <summary>Only items may stand in a list; what stands between them joins the item before, as browsers show it.</summary>
    private void BuildRows(IElement element, IElement list, string itemName)
    {
        foreach (var child in element.Children)
        {
            if (child.LocalName is "li" or "dt" or "dd")
            {
                BuildBlock(child, list, inherited: null);
                continue;
            }

            if (list.LastElementChild is null)
            {
                list.AppendChild(document.CreateElement(itemName));
            }

            BuildBlock(child, list.LastElementChild!, inherited: null);
        }
    }

    private void BuildTable(IElement element, IElement target)
    {
        var copy = document.CreateElement(element.LocalName);

        foreach (var child in element.Children)
        {
            if (child.LocalName is "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption")
            {
                BuildBlock(child, copy, inherited: null);
            }
        }

        if (copy.ChildElementCount > 0)
        {
            target.AppendChild(copy);
        }
    }

    /// <summary>A list item or a table's cell: one paragraph in it needs no paragraph's frame.</summary>
    private void BuildCell(IElement element, IElement target)
    {
        var cell = document.CreateElement(element.LocalName);
        AttributeRules.Copy(element, cell);
        BuildChildren(element, cell, alignment: null);

        var alignment = AttributeRules.Alignment(element);
        var paragraphs = cell.Children.Where(child => child.LocalName == "p").ToList();

        if (paragraphs is [var only] && ReferenceEquals(cell.FirstElementChild, only))
        {
            alignment ??= AttributeRules.Alignment(only);
            cell.Prepend([.. only.ChildNodes]);
            only.Remove();
        }

        Align(cell, alignment);

        if (element.LocalName is "td" or "th" || cell.HasChildNodes)
        {
            target.AppendChild(cell);
        }
    }

    private void AppendFilled(IElement element, IElement target, string? alignment)
    {
        var copy = document.CreateElement(element.LocalName);
        AttributeRules.Copy(element, copy);
        BuildChildren(element, copy, alignment);

        if (copy.LocalName == "figure")
        {
            foreach (var paragraph in copy.Children.Where(child => child.LocalName == "p").ToList())
            {
                paragraph.Replace([.. paragraph.ChildNodes]);
            }
        }

        if (copy.HasChildNodes)
        {
            target.AppendChild(copy);
        }
    }

    private void AppendText(IElement element, IElement target)
    {
        if (!string.IsNullOrWhiteSpace(element.TextContent))
        {
            var copy = document.CreateElement(element.LocalName);
            copy.TextContent = element.TextContent;
            target.AppendChild(copy);
        }
    }

    private IElement CopyMedia(IElement element)
    {
        var copy = document.CreateElement(element.LocalName);
        AttributeRules.Copy(element, copy);
        if (element.HasAttribute("controls"))
        {
            copy.SetAttribute("controls", string.Empty);
        }

        foreach (var source in element.Children.Where(child => child.LocalName == "source"))
        {
            var sourceCopy = document.CreateElement("source");
            AttributeRules.Copy(source, sourceCopy);
            copy.AppendChild(sourceCopy);
        }

        return copy;
    }

    private static void Align(IElement element, string? alignment)
    {
        if (alignment is not null)
        {
            element.SetAttribute("style", $"text-align: {alignment};");
        }
    }
}
