using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Display.Razor;

namespace OrchardSite.Engine.Display.CoreShapes;

internal static class ShapeItems
{
    public static async Task<IHtmlContent> RenderAsync(IDisplayHelper display, IEnumerable<object> items)
    {
        var content = new HtmlContentBuilder();
        foreach (var item in items)
        {
            content.AppendHtml(await ViewShapes.DisplayAsync(display, item));
        }

        return content;
    }
}
