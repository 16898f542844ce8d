using System.Data.Common;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Liquid;
using OrchardCore.Templates.Models;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Display.Liquid.Views;
using OrchardSite.Engine.Display.Rendering;

namespace OrchardSite.Engine.Cms.Templates.Services;

/// <summary>
/// Has the templates of a set go before those in files, on the pages that the set is for. What is beneath a template that fails is shown
/// in its place. The screens of templates themselves keep their own, so that a broken template can be mended there.
/// </summary>
internal sealed class TemplateBindings(
    TemplateSet set,
    LiquidTemplates liquid,
    LiquidTemplateContext liquidContext,
    TemplateFailures failures,
    IHttpContextAccessor httpContextAccessor) : IShapeBindingResolver
{
    private static readonly Task<ShapeBinding?> _none = Task.FromResult<ShapeBinding?>(null);

    private readonly HashSet<string> _running = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _failed = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, Template>? _templates;

    /// <summary>Asked for every alternate of every shape, so it waits for the document only once in a request.</summary>
    public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType) =>
        _templates is { } templates ? Find(templates, shapeType) : LoadAsync(shapeType);

    private async Task<ShapeBinding?> LoadAsync(string shapeType)
    {
        _templates = IsFor(httpContextAccessor.HttpContext) ? await set.GetAsync() : [];
        return await Find(_templates, shapeType);
    }

    private Task<ShapeBinding?> Find(Dictionary<string, Template> templates, string shapeType) =>
        templates.Count > 0 && templates.TryGetValue(shapeType, out var template) && !_failed.Contains(shapeType) ? Task.FromResult<ShapeBinding?>(Bind(shapeType, template)) : _none;

    private bool IsFor(HttpContext? request)
    {
        var isAdmin = request is not null && AdminAttribute.IsApplied(request);
        return isAdmin == set.IsAdmin && !(isAdmin && request!.GetRouteValue("area") is "OrchardCore.Templates");
    }

    private ShapeBinding Bind(string shapeType, Template template) => new()
    {
        BindingName = shapeType,
        BindingSource = shapeType,
        BindingAsync = context => RenderAsync(shapeType, template.Content ?? string.Empty, context),
    };

    private async Task<IHtmlContent> RenderAsync(string name, string text, DisplayContext context)
    {
        // What a template that was stopped has used up is not held against the one beneath it.
        var steps = liquidContext.Steps;
        var isInsideItself = !_running.Add(name);
        try
        {
            return await LiquidShapes.RenderAsync(liquid.FromText(name, text), context);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DbException))
        {
            // It fails as a whole, not only where it renders itself.
            var failed = exception as FailedInsideException ?? new FailedInsideException(name, exception);
            if (isInsideItself || !string.Equals(failed.Template, name, StringComparison.OrdinalIgnoreCase))
            {
                throw failed;
            }

            liquidContext.Steps = steps;
            _failed.Add(name);
            failures.Add(set, name, text, failed.InnerException!);
            throw new UnusableTemplateException(name, failed.InnerException);
        }
        finally
        {
            if (!isInsideItself)
            {
                _running.Remove(name);
            }
        }
    }

    /// <summary>On its way up to the outermost rendering of the template that failed.</summary>
    private sealed class FailedInsideException(string template, Exception inner) : Exception(inner.Message, inner)
    {
        public string Template => template;
    }
}
