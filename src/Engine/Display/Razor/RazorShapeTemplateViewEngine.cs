using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Extensions;
using OrchardSite.Engine.Display.Rendering;

namespace OrchardSite.Engine.Display.Razor;

/// <summary>Renders <c>.cshtml</c> templates with the shape as their model.</summary>
internal sealed class RazorShapeTemplateViewEngine(
    IRazorViewEngine viewEngine,
    IHttpContextAccessor httpContextAccessor,
    ViewContextAccessor viewContextAccessor,
    IModelMetadataProvider metadataProvider,
    ITempDataDictionaryFactory tempDataFactory,
    IOptions<MvcViewOptions> options) : IShapeTemplateViewEngine
{
    private static readonly string[] _extensions = [".cshtml"];

    public IEnumerable<string> TemplateFileExtensions => _extensions;

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
    {
        var parent = viewContextAccessor.ViewContext;
        var result = viewEngine.GetView(null, relativePath, isMainPage: false);
        result.EnsureSuccessful(originalLocations: null);
        var buffer = new HtmlBuffer();
        var context = parent is null
            ? await NewContextAsync(displayContext, result.View!, buffer)
            : new ViewContext(parent, result.View!, DataOf(parent.ViewData, displayContext), buffer);
        try
        {
            viewContextAccessor.ViewContext = context;
            await result.View!.RenderAsync(context);
            return buffer;
        }
        finally
        {
            viewContextAccessor.ViewContext = parent;
        }
    }

    private static ViewDataDictionary<object> DataOf(ViewDataDictionary parent, DisplayContext displayContext)
    {
        var data = new ViewDataDictionary<object>(parent, displayContext.Value);
        data.TemplateInfo.HtmlFieldPrefix = displayContext.HtmlFieldPrefix ?? string.Empty;
        return data;
    }

    private async Task<ViewContext> NewContextAsync(DisplayContext displayContext, Microsoft.AspNetCore.Mvc.ViewEngines.IView view, TextWriter writer)
    {
        var httpContext = httpContextAccessor.HttpContext ?? new DefaultHttpContext { RequestServices = displayContext.ServiceProvider };
        var actionContext = await httpContext.GetActionContextAsync();
        var empty = new ViewDataDictionary(metadataProvider, actionContext.ModelState);
        return new ViewContext(
            actionContext,
            view,
            DataOf(empty, displayContext),
            tempDataFactory.GetTempData(httpContext),
            writer,
            options.Value.HtmlHelperOptions);
    }
}
