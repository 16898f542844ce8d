using Fluid;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Layers;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Scripting;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Layers.Drivers;
using OrchardSite.Engine.Cms.Layers.Handlers;
using OrchardSite.Engine.Cms.Layers.Indexes;
using OrchardSite.Engine.Cms.Layers.Recipes;
using OrchardSite.Engine.Cms.Layers.Services;
using OrchardSite.Engine.Cms.Layers.ViewModels;

namespace OrchardSite.Engine.Cms.Layers;

[Feature("OrchardCore.Layers")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LayerMetadata>();
        services.AddIndexProvider<LayerMetadataIndexProvider>();
        services.AddDataMigration<OrchardCore.Layers.Migrations>();
        services.AddScoped<IContentHandler, LayerMetadataHandler>();
        services.AddScoped<IContentDisplayDriver, LayerMetadataWelder>();

        AddPages(services);
        AddAdmin(services);
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<LayerMetadata>();
            options.MemberAccessStrategy.Register<WidgetWrapper>();
        });
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<ILayerService, LayerService>();
        services.AddSingleton<PlacedWidgets>();
        services.AddScoped<LayerWidgets>();
        services.AddScoped<WidgetPlacer>();
        services.AddSingleton<IGlobalMethodProvider, LayersMethodProvider>();
        services.Configure<MvcOptions>(options => options.Filters.Add<LayerFilter>());
    }

    private static void AddAdmin(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<LayerSiteSettingsDisplayDriver>();
        services.AddRecipeExecutionStep<LayerStep>();
        services.AddScoped<LayersOverview>();
        services.AddScoped<RuleViews>();
        services.AddScoped<WidgetMover>();
    }
}
