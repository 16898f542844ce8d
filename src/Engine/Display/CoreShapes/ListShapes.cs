using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Display.Razor;

namespace OrchardSite.Engine.Display.CoreShapes;

/// <summary>A list of shapes, <c>ul</c> unless the shape names another tag.</summary>
internal sealed class ListShapes : IShapeAttributeProvider
{
    [Shape]
    public async Task<IHtmlContent> List(
        IShape shape,
        IDisplayHelper displayHelper,
        IEnumerable<object>? items,
        string? itemTagName,
        IEnumerable<string>? itemClasses,
        IDictionary<string, string>? itemAttributes,
        string? firstClass,
        string? lastClass)
    {
        var content = (items ?? shape.Items).ToArray();
        if (content.Length == 0)
        {
            return HtmlString.Empty;
        }

        var list = shape.GetTagBuilder("ul");
        for (var i = 0; i < content.Length; i++)
        {
            var item = new TagBuilder(string.IsNullOrEmpty(itemTagName) ? "li" : itemTagName);
            item.MergeAttributes(itemAttributes!);
            AddClasses(item, [.. itemClasses ?? [], i == 0 ? firstClass ?? "first" : null, i == content.Length - 1 ? lastClass ?? "last" : null]);
            item.InnerHtml.AppendHtml(await ViewShapes.DisplayAsync(displayHelper, content[i]));
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    /// <summary>What is inside a shape whose own HTML is only a frame.</summary>
    [Shape]
    public Task<IHtmlContent> PlaceChildContent(IShape source) => Task.FromResult(source.Metadata.ChildContent ?? HtmlString.Empty);

    private static void AddClasses(TagBuilder tag, IEnumerable<string?> classes)
    {
        foreach (var name in classes.Where(name => !string.IsNullOrEmpty(name)))
        {
            tag.AddCssClass(name!);
        }
    }
}
