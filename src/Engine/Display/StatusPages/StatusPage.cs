using System.Text.Encodings.Web;
using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Display.Razor;

namespace OrchardSite.Engine.Display.StatusPages;

/// <summary>The page of a status: the shape <c>Error</c>, or <c>NotFound</c> and <c>Forbidden</c>, in the theme's layout.</summary>
internal static class StatusPage
{
    public static async Task<string> RenderAsync(HttpContext context, int status)
    {
        var services = context.RequestServices;
        await ViewEnvironment.EnsureAsync(context);
        var factory = services.GetRequiredService<IShapeFactory>();
        var error = await factory.CreateAsync("Error", Arguments.From(new { StatusCode = status }));
        error.Metadata.Alternates.Add($"Error__{status}");
        if (status is StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden)
        {
            error.Metadata.Alternates.Add(status == StatusCodes.Status404NotFound ? "NotFound" : "Forbidden");
        }

        var display = services.GetRequiredService<IDisplayHelper>();
        var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        layout.Metadata.ChildContent = null;
        layout.Properties.Remove("Content");
        await layout.Zones["Content"].AddAsync(await display.ShapeExecuteAsync(error), "5");
        var page = await display.ShapeExecuteAsync(layout);
        await using var writer = new StringWriter();
        page.WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
        return writer.ToString();
    }
}
