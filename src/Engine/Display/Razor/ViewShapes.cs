using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Razor;

internal static class ViewShapes
{
    public static Task<IHtmlContent> DisplayAsync(IDisplayHelper display, object? value) => value switch
    {
        null or Nil => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        IShape shape => display.ShapeExecuteAsync(shape),
        IHtmlContent html => Task.FromResult(html),
        string text => Task.FromResult<IHtmlContent>(new PlainText(text)),
        IEnumerable<object> items => DisplayAllAsync(display, items),
        _ => throw new ArgumentException($"A view can display shapes, but it was given a '{value.GetType()}'."),
    };

    public static async Task<IHtmlContent> DisplayAsAsync(IDisplayHelper display, IShape shape, string shapeType, bool clearAlternates)
    {
        var metadata = shape.Metadata;
        var (type, alternates) = (metadata.Type, metadata.Alternates);
        metadata.Type = shapeType;
        if (clearAlternates)
        {
            metadata.Alternates = new AlternatesCollection();
        }

        try
        {
            return await display.ShapeExecuteAsync(shape);
        }
        finally
        {
            metadata.Type = type;
            metadata.Alternates = alternates;
        }
    }

    private static async Task<IHtmlContent> DisplayAllAsync(IDisplayHelper display, IEnumerable<object> items)
    {
        var content = new HtmlContentBuilder();
        foreach (var item in items)
        {
            content.AppendHtml(await DisplayAsync(display, item));
        }

        return content;
    }
}
