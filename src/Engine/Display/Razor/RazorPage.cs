using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Settings;
using OrchardSite.Engine.Display.Razor;
using OrchardSite.Engine.Display.Razor.Layouts;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The base of all Razor views: the layout, the title, shapes and texts at hand.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>, IRazorPage
{
    protected IZoneHolding? _themeLayout;

    private IDisplayHelper? _displayHelper;
    private IShapeFactory? _shapeFactory;
    private IOrchardDisplayHelper? _orchard;
    private IPageTitleBuilder? _titleBuilder;
    private IViewLocalizer? _localizer;
    private RazorViewFeature? _feature;

    /// <summary>The first view of a request is the one that shapes are rendered in, with its model state.</summary>
    public override ViewContext ViewContext
    {
        get => base.ViewContext;
        set
        {
            value.HttpContext.RequestServices.GetRequiredService<ViewContextAccessor>().ViewContext ??= value;
            base.ViewContext = value;
        }
    }

    public dynamic New => Factory.New;

    public IShapeFactory Factory => _shapeFactory ??= Service<IShapeFactory>();

    public IPageTitleBuilder Title => _titleBuilder ??= Service<IPageTitleBuilder>();

    public IOrchardDisplayHelper Orchard => _orchard ??= new OrchardDisplayHelper(Context, Display);

    public ISite Site => Feature.Site;

    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    public IZoneHolding? ThemeLayout
    {
        get => _themeLayout ??= Feature.ThemeLayout;
        set => _themeLayout = value;
    }

    public string ViewLayout
    {
        get => ThemeLayout is { Metadata: var metadata }
            ? metadata.Alternates.Count > 0 ? metadata.Alternates.Last : metadata.Type
            : string.Empty;
        set => ViewLayouts.Set(ThemeLayout, value);
    }

    public IViewLocalizer T
    {
        get
        {
            if (_localizer is null)
            {
                _localizer = Service<IViewLocalizer>();
                (_localizer as IViewContextAware)?.Contextualize(ViewContext);
            }

            return _localizer;
        }
    }

    private IDisplayHelper Display => _displayHelper ??= Service<IDisplayHelper>();

    private RazorViewFeature Feature => _feature ??= Context.Features.Get<RazorViewFeature>()
        ?? throw new InvalidOperationException("The view is rendered outside of the tenant's pipeline.");

    public static object? OrDefault(object? text, object? other)
        => text is null || (text is string value && string.IsNullOrEmpty(value)) ? other : text;

    public static TagBuilder Tag(IShape shape) => shape.GetTagBuilder();

    public static TagBuilder Tag(IShape shape, string tag) => shape.GetTagBuilder(tag);

    public Task<IHtmlContent> DisplayAsync(dynamic shape) => ViewShapes.DisplayAsync(Display, (object?)shape);

    public Task<IHtmlContent> DisplayAsync(IShape? shape) => Display.ShapeExecuteAsync(shape);

    /// <summary>Renders a shape by the templates of another type.</summary>
    public Task<IHtmlContent> DisplayAsAsync(IShape shape, string shapeType, bool? clearAlternates = default)
        => ViewShapes.DisplayAsAsync(Display, shape, shapeType, clearAlternates ?? false);

    public IHtmlContent RenderTitleSegments(string? segment, string position = "0", IHtmlContent? separator = null)
        => RenderTitleSegments(string.IsNullOrEmpty(segment) ? HtmlString.Empty : new PlainText(segment), position, separator);

    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null)
    {
        if (!ReferenceEquals(segment, HtmlString.Empty))
        {
            Title.AddSegment(segment, position);
        }

        return Title.GenerateTitle(separator);
    }

    public IHtmlContent RenderLayoutBody() => RenderBody();

    public Task<IHtmlContent> RenderBodyAsync() => DisplayAsync(ThemeLayout?.Zones["Content"]);

    public new bool IsSectionDefined(string name) => ThemeLayout?.Zones.IsNotEmpty(name) ?? false;

    public new IHtmlContent RenderSection(string name) => RenderSection(name, required: true);

    /// <summary>The contract is synchronous: it waits where the zone's shapes do. Layouts that may wait use <see cref="RenderSectionAsync(string, bool)"/>.</summary>
    public new IHtmlContent RenderSection(string name, bool required) => RenderSectionAsync(name, required).GetAwaiter().GetResult();

    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);

    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var zone = ThemeLayout?.Zones[name];
        if (required && zone.IsNullOrEmpty())
        {
            throw new InvalidOperationException($"The zone '{name}' is empty, but the layout requires it.");
        }

        return DisplayAsync(zone);
    }

    private TService Service<TService>()
        where TService : notnull
        => Context.RequestServices.GetRequiredService<TService>();
}
