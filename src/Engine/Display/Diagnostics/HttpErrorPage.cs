using System.Text.Encodings.Web;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Display.Razor;
using OrchardSite.Engine.Display.StatusPages;

namespace OrchardSite.Engine.Display.Diagnostics;

/// <summary>The page of a status: the shape <c>HttpError</c> in the theme's layout.</summary>
internal sealed class HttpErrorPage : IStatusPage
{
    public async Task<string> RenderAsync(HttpContext context, int status)
    {
        var services = context.RequestServices;
        await ViewEnvironment.EnsureAsync(context);
        var display = services.GetRequiredService<IDisplayHelper>();
        var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        layout.Metadata.ChildContent = null;
        layout.Properties.Remove("Content");
        await layout.Zones["Content"].AddAsync(await display.ShapeExecuteAsync(new HttpErrorShapeViewModel(status)), "5");
        var page = await display.ShapeExecuteAsync(layout);
        await using var writer = new StringWriter();
        page.WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
        return writer.ToString();
    }
}
