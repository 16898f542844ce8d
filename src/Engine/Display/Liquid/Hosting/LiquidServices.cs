using Fluid;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Filters;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Rendering;
using OrchardSite.Engine.Display.Liquid.TagHelpers;
using OrchardSite.Engine.Display.Liquid.Tags;
using OrchardSite.Engine.Display.Liquid.Views;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Display.Liquid.Hosting;

internal static class LiquidServices
{
    /// <summary>Adds what every template needs, and the tags and filters of the display engine.</summary>
    public static IServiceCollection AddLiquidEngine(this IServiceCollection services)
    {
        services.TryAddSingleton<LiquidParser>();
        services.TryAddSingleton(SharedTemplates.Of);
        services.TryAddSingleton<LiquidTemplates>();
        services.TryAddSingleton<TemplateLocalizers>();
        services.TryAddSingleton<TagHelperTable>();
        services.TryAddScoped(provider => new LiquidTemplateContext(provider, provider.GetRequiredService<IOptions<TemplateOptions>>().Value));
        services.TryAddScoped<ILiquidTemplateManager, LiquidTemplateManager>();
        services.TryAddTransient<LiquidReasons>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<TemplateOptions>, LiquidTemplateOptionsSetup>());
        services.AddOptions<TemplateOptions>().Configure(AddFilters);
        return services
            .AddLiquidTags<LayoutTags>()
            .AddLiquidTags<ShapeTags>()
            .AddLiquidTags<ResourceTags>()
            .AddLiquidTags<RequestTags>()
            .AddLiquidTags<CacheTags>()
            .AddLiquidTags<HelperTags>();
    }

    /// <summary>Lets <c>.liquid</c> files of modules and themes be the templates of shapes, and be included.</summary>
    public static IServiceCollection AddLiquidViews(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IShapeTemplateViewEngine, LiquidShapeTemplateViewEngine>());
        services.AddOptions<TemplateOptions>().Configure<IModuleFiles>((options, files) => options.FileProvider = new ModuleFileProvider(files));
        return services;
    }

    /// <summary>Adds the tags and blocks of a feature.</summary>
    public static IServiceCollection AddLiquidTags<TProvider>(this IServiceCollection services)
        where TProvider : class, ILiquidTagProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILiquidTagProvider, TProvider>());
        return services;
    }

    private static void AddFilters(TemplateOptions options)
    {
        Fluid.Filters.ColorFilters.WithColorFilters(options.Filters);
        TextFilters.AddTo(options.Filters);
        AddressFilters.AddTo(options.Filters);
        ShapeFilters.AddTo(options.Filters);
        TimeFilters.AddTo(options.Filters);
        UserFilters.AddTo(options.Filters);
        CultureFilters.AddTo(options.Filters);
    }
}
