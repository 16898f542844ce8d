using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Display.Liquid.Views;

namespace OrchardSite.Engine.Cms.Templates.Services;

/// <summary>Has the site's templates go before those in files. The admin keeps its own, so that a broken template can be mended there.</summary>
internal sealed class TemplatesShapeBindingResolver(
    TemplatesManager manager,
    LiquidTemplates liquid,
    IHttpContextAccessor httpContextAccessor) : IShapeBindingResolver
{
    private static readonly Task<ShapeBinding?> _none = Task.FromResult<ShapeBinding?>(null);

    private Dictionary<string, Template>? _templates;

    /// <summary>Asked for every alternate of every shape, so it waits for the document only once in a request.</summary>
    public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType) =>
        _templates is { } templates ? Find(templates, shapeType) : LoadAsync(shapeType);

    private async Task<ShapeBinding?> LoadAsync(string shapeType)
    {
        _templates = IsAdmin() ? [] : (await manager.GetTemplatesDocumentAsync()).Templates;
        return await Find(_templates, shapeType);
    }

    private Task<ShapeBinding?> Find(Dictionary<string, Template> templates, string shapeType) =>
        templates.Count > 0 && templates.TryGetValue(shapeType, out var template) ? Task.FromResult<ShapeBinding?>(Bind(shapeType, template)) : _none;

    private bool IsAdmin() => httpContextAccessor.HttpContext is { } context && AdminAttribute.IsApplied(context);

    private ShapeBinding Bind(string shapeType, Template template) => new()
    {
        BindingName = shapeType,
        BindingSource = shapeType,
        BindingAsync = context => RenderAsync(shapeType, template.Content ?? string.Empty, context),
    };

    private Task<IHtmlContent> RenderAsync(string name, string text, DisplayContext context) =>
        LiquidShapes.RenderAsync(liquid.FromText(name, text), context);
}
