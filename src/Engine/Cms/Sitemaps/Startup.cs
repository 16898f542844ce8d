using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.Builders;
using OrchardSite.Engine.Cms.Sitemaps.Recipes;
using OrchardSite.Engine.Cms.Sitemaps.Routing;
using OrchardSite.Engine.Cms.Sitemaps.Services;
using OrchardSite.Engine.Data.Stores;
using OrchardSite.Engine.Tenancy.Json;

namespace OrchardSite.Engine.Cms.Sitemaps;

[Feature("OrchardCore.Sitemaps")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        AddStored<SitemapType, Sitemap>(services);
        AddStored<SitemapType, SitemapIndex>(services);
        AddStored<SitemapSource, SitemapIndexSource>(services);
        AddStored<SitemapSource, ContentTypesSitemapSource>(services);
        AddStored<SitemapSource, CustomPathSitemapSource>(services);

        services.AddSingleton<SitemapCache>();
        services.AddScoped<SitemapStore>();
        services.AddScoped<SitemapEditing>();
        services.AddScoped<SitemapBuilder>();
        services.AddScoped<SitemapRouteTransformer>();
        services.AddScoped<ISitemapSourceBuilder, ContentTypesSitemapSourceBuilder>();
        services.AddScoped<ISitemapSourceBuilder, CustomPathSitemapSourceBuilder>();
        services.AddScoped<IContentHandler, SitemapContentHandler>();
        services.AddRecipeExecutionStep<SitemapsStep>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<SitemapRouteTransformer>("/{**sitemap}");

    private static void AddStored<TBase, TDerived>(IServiceCollection services) =>
        services.AddSingleton(new JsonDerivedType(typeof(TBase), typeof(TDerived), StoredTypeNames.NameOf(typeof(TDerived))));
}
