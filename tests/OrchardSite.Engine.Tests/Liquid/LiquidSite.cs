using System.Text;
using Fluid;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using NSubstitute;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Cache;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Display.Liquid.Hosting;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Display.Title;
using OrchardSite.Engine.Tenancy.Caching;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>A tenant of Liquid templates: shapes are displayed by the file of their type's name.</summary>
internal sealed class LiquidSite : IDisplayHelper, IModuleFiles, IShapeFactory, ILayoutAccessor
{
    public const string Folder = "Areas/Theme/Views/";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly ServiceProvider _services;

    public LiquidSite()
    {
        Layout = new ZoneHolding(() => new ValueTask<IShape>(Shape("Zone")));
        var sanitizer = Substitute.For<IHtmlSanitizerService>();
        sanitizer.Sanitize(Arg.Any<string>()).Returns("clean");
        Request.Request.Scheme = "https";
        Request.Request.Host = new HostString("www.example.cn");
        Request.Request.PathBase = "/wlht";
        Request.Request.Path = "/gyss";
        Request.Request.QueryString = new QueryString("?page=2");
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(typeof(IStringLocalizer<>), typeof(EnglishTexts<>))
            .AddLiquidEngine()
            .AddLiquidViews()
            .AddSingleton<IDisplayHelper>(this)
            .AddSingleton<IModuleFiles>(this)
            .AddSingleton<IShapeFactory>(this)
            .AddSingleton<ILayoutAccessor>(this)
            .AddSingleton<PageJournal>()
            .AddSingleton<ICacheScopeManager, CacheScopeManager>()
            .AddSingleton<IPageTitleBuilder, PageTitleBuilder>()
            .AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = Request })
            .AddSingleton(Resources)
            .AddSingleton(sanitizer)
            .AddSingleton(Clock())
            .AddLiquidFilter<ShoutFilter>("shout")
            .Configure<TemplateOptions>(options => options.MaxSteps = 10_000)
            .BuildServiceProvider();
        Scope = _services.CreateScope().ServiceProvider;
    }

    public IServiceProvider Scope { get; }

    public ZoneHolding Layout { get; }

    public DefaultHttpContext Request { get; } = new();

    public IResourceManager Resources { get; } = Substitute.For<IResourceManager>();

    dynamic IShapeFactory.New => throw new NotSupportedException();

    public static Shape Shape(string type, params (string Name, object? Value)[] properties)
    {
        var shape = new Shape { Metadata = { Type = type } };
        foreach (var (name, value) in properties)
        {
            shape.Properties[name] = value;
        }

        return shape;
    }

    public LiquidSite With(string shapeType, string template)
    {
        _files[Folder + shapeType + ".liquid"] = template;
        return this;
    }

    public async Task<string> RenderAsync(IShape shape) => ToText(await ShapeExecuteAsync(shape));

    /// <summary>Renders a template with a shape as its model.</summary>
    public Task<string> RenderAsync(string template, params (string Name, object? Value)[] properties)
        => With("Test", template).RenderAsync(Shape("Test", properties));

    public async Task<IHtmlContent> ShapeExecuteAsync(IShape? shape)
    {
        if (shape is null or ZoneOnDemand)
        {
            return HtmlString.Empty;
        }

        if (shape.Metadata.Type == "Zone")
        {
            var zone = new HtmlContentBuilder();
            foreach (var item in shape.Items)
            {
                zone.AppendHtml(item is IHtmlContent html ? html : await ShapeExecuteAsync((IShape)item));
            }

            return zone;
        }

        var context = new DisplayContext { DisplayHelper = this, ServiceProvider = Scope, Value = shape };
        return await Scope.GetServices<IShapeTemplateViewEngine>().Single().RenderAsync($"/{Folder}{shape.Metadata.Type}.liquid", context);
    }

    public IReadOnlyList<string> List(string moduleId, string folder = "", string? suffix = null) => [];

    public IFileInfo Get(string moduleId, string path) => GetVirtual($"Areas/{moduleId}/{path}");

    public IFileInfo GetVirtual(string virtualPath)
    {
        if (!_files.TryGetValue(virtualPath, out var text))
        {
            return new NotFoundFileInfo(virtualPath);
        }

        var file = Substitute.For<IFileInfo>();
        file.Exists.Returns(true);
        file.Length.Returns(text.Length);
        file.CreateReadStream().Returns(_ => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return file;
    }

    public Task<IZoneHolding> GetLayoutAsync() => Task.FromResult<IZoneHolding>(Layout);

    public async ValueTask<IShape> CreateAsync(string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created)
    {
        var shape = await shapeFactory();
        shape.Metadata.Type = shapeType;
        return shape;
    }

    public async ValueTask<IShape> CreateAsync<TState>(string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext, TState>? creating, Action<ShapeCreatedContext, TState>? created, TState state)
    {
        var shape = await shapeFactory(state);
        shape.Metadata.Type = shapeType;
        return shape;
    }

    public static string ToText(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, LiquidEncoders.Html);
        return writer.ToString();
    }

    private static ILocalClock Clock()
    {
        var zone = Substitute.For<ITimeZone>();
        zone.TimeZoneId.Returns("Asia/Shanghai");
        var clock = Substitute.For<ILocalClock>();
        clock.GetLocalTimeZoneAsync().Returns(zone);
        clock.ConvertToLocalAsync(Arg.Any<DateTimeOffset>()).Returns(call => call.Arg<DateTimeOffset>().ToOffset(TimeSpan.FromHours(8)));
        clock.ConvertToUtcAsync(Arg.Any<DateTime>()).Returns(call => call.Arg<DateTime>().AddHours(-8));
        return clock;
    }

    private sealed class ShoutFilter : ILiquidFilter
    {
        public ValueTask<Fluid.Values.FluidValue> ProcessAsync(Fluid.Values.FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
            => new(new Fluid.Values.StringValue(input.ToStringValue().ToUpperInvariant() + arguments.At(0).ToStringValue()));
    }
}
