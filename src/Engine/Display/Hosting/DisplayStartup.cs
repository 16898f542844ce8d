using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Display.CoreShapes;
using OrchardSite.Engine.Display.Descriptors.Tables;
using OrchardSite.Engine.Display.Drivers;
using OrchardSite.Engine.Display.Factory;
using OrchardSite.Engine.Display.Html;
using OrchardSite.Engine.Display.Layout;
using OrchardSite.Engine.Display.ModelBinding;
using OrchardSite.Engine.Display.Notify;
using OrchardSite.Engine.Display.Placement;
using OrchardSite.Engine.Display.Razor;
using OrchardSite.Engine.Display.Rendering;
using OrchardSite.Engine.Display.Templates;
using OrchardSite.Engine.Display.Theming;
using OrchardSite.Engine.Display.Title;
using OrchardSite.Engine.Resources;

namespace OrchardSite.Engine.Display.Hosting;

/// <summary>The services of shapes, placement, themes, messages and resources.</summary>
internal sealed class DisplayStartup : StartupBase
{
    public override int Order => int.MinValue + 200;

    public override void ConfigureServices(IServiceCollection services)
    {
        AddShapes(services);
        AddShapeTables(services);
        AddPages(services);
        services.AddScoped<IResourceManager, ResourceManager>();
        services.AddScoped<IResourcesTagHelperProcessor, ResourcesTagHelperProcessor>();
        services.AddNavigation();
        services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
        services.ConfigureOptions<ArticleSanitizerOptions>();
    }

    private static void AddShapes(IServiceCollection services)
    {
        services.AddScoped<IShapeFactory, DefaultShapeFactory>();
        services.AddScoped<IHtmlDisplay, HtmlDisplay>();
        services.AddScoped<IDisplayHelper, DisplayHelper>();
        services.AddScoped(typeof(IDisplayManager<>), typeof(DisplayManager<>));
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<ViewContextAccessor>();
        services.AddOptions<ShapeRenderingOptions>();
    }

    private static void AddShapeTables(IServiceCollection services)
    {
        services.AddSingleton<ShapeTableCache>();
        services.AddScoped<IShapeTableManager, ShapeTableManager>();
        services.AddSingleton<IShapeTemplateHarvester, BasicShapeTemplateHarvester>();
        services.AddScoped<IShapeTemplateViewEngine, RazorShapeTemplateViewEngine>();
        services.AddScoped<IShapePlacementProvider, ShapeTablePlacementProvider>();
        services.AddSingleton<IPlacementNodeFilterProvider, PathPlacementNodeFilterProvider>();
        services.AddShapeTableProvider<CoreShapesTableProvider>();
        services.AddShapeAttributes<ZoneShapes>();
        services.AddShapeAttributes<GroupShapes>();
        services.AddShapeAttributes<ListShapes>();
        services.AddShapeAttributes<DateTimeShapes>();
        services.AddShapeAttributes<PageTitleShapes>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<IThemeManager, ThemeManager>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddScoped<INotifier, Notifier>();
        services.AddScoped<IUpdateModelAccessor, LocalModelBinderAccessor>();
    }
}
