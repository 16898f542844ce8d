using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using OrchardCore.Routing;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Autoroute.Entries;
using OrchardSite.Engine.Cms.Autoroute.Indexing;
using OrchardSite.Engine.Cms.Autoroute.Paths;
using OrchardSite.Engine.Cms.Autoroute.Routing;
using OrchardSite.Engine.Cms.Autoroute.Settings;
using YesSql;

namespace OrchardSite.Engine.Cms.Autoroute;

[Feature("OrchardCore.Autoroute")]
internal sealed class Startup : StartupBase
{
    /// <summary>Before the other routes, since a path that belongs to an item is more telling than a pattern.</summary>
    public override int ConfigureOrder => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<AutoroutePart>();
            options.MemberAccessStrategy.Register<AutoroutePartViewModel>();
        });

        services.AddContentPart<AutoroutePart>()
            .UseDisplayDriver<AutoroutePartDisplayDriver>()
            .AddHandler<AutoroutePartHandler>();
        services.AddScoped<IContentPartIndexHandler, AutoroutePartIndexHandler>();

        services.AddScoped<IContentHandler, DefaultRouteContentHandler>();
        services.AddScoped<AutoroutePaths>();
        services.AddSingleton<ReservedPaths>();
        services.AddSingleton<TenantPrefixes>();
        services.AddScoped<AutorouteRules>();
        services.AddScoped<ContainedRoutes>();
        services.AddScopedIndexProvider<AutoroutePartIndexProvider>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, AutoroutePartSettingsDisplayDriver>();
        services.AddDataMigration<OrchardCore.Autoroute.Migrations>();
        services.AddDataMigration<LookupMigrations>();
        services.AddPermissionProvider<Permissions>();

        services.AddSingleton(provider => new AutorouteEntries(provider.GetRequiredService<IStore>()));
        services.AddScoped<IModularTenantEvents, AutorouteWarmUp>();
        services.AddSingleton<IAutorouteEntries>(provider => provider.GetRequiredService<AutorouteEntries>());
        services.AddScoped<IContentHandleProvider, AutorouteHandleProvider>();

        services.Configure<AutorouteOptions>(options =>
        {
            if (options.GlobalRouteValues.Count == 0)
            {
                options.GlobalRouteValues = new RouteValueDictionary { ["Area"] = "OrchardCore.Contents", ["Controller"] = "Item", ["Action"] = "Display" };
                options.ContentItemIdKey = "contentItemId";
                options.ContainedContentItemIdKey = "containedContentItemId";
                options.JsonPathKey = "jsonPath";
            }
        });

        services.AddScoped<AutorouteTransformer>();
        services.AddSingleton<IShellRouteValuesAddressScheme, AutorouteValuesAddressScheme>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<AutorouteTransformer>("/{any}/{**slug}");
}
