using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Feeds;
using OrchardCore.Modules;
using OrchardCore.Seo;
using OrchardCore.Sitemaps.Builders;
using Procuratorate.News.Models;
using Procuratorate.Seo.Addresses;
using Procuratorate.Seo.Facts;
using Procuratorate.Seo.Feeds;
using Procuratorate.Seo.Head;
using Procuratorate.Seo.LegacyPaths;
using Procuratorate.Seo.Robots;
using Procuratorate.Seo.SiteMapPage;
using Procuratorate.Seo.Sitemaps;

namespace Procuratorate.Seo;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddScoped<SiteAddress>();
        AddFacts(services);
        AddLegacyPaths(services);
        AddFeeds(services);
        services.AddScoped<SiteMapReader>();
        services.AddScoped<IRobotsProvider, PublicSiteRobotsProvider>();
        services.AddScoped<ISitemapSourceBuilder, ColumnsSitemapSourceBuilder>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<SiteMapEntry>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<OneAddressMiddleware>();
        routes.MapAreaControllerRoute("SiteMapPage", "Procuratorate.Seo", "sitemap", new { controller = "SiteMap", action = "Index" });
        foreach (var format in new[] { FeedNames.Rss, FeedNames.Atom })
        {
            MapFeed(routes, $"Site-{format}", FeedNames.PathOf(null, format), new { controller = "Feed", action = "Index", format, feedColumn = FeedNames.WholeSite });
            MapFeed(routes, $"Column-{format}", FeedNames.PathOf($"{{{FeedNames.ColumnKey}}}", format), new { controller = "Feed", action = "Index", format });
        }
    }

    private static void MapFeed(IEndpointRouteBuilder routes, string name, string pattern, object defaults) =>
        routes.MapAreaControllerRoute(name, "OrchardCore.Feeds", pattern, defaults);

    private static void AddFeeds(IServiceCollection services)
    {
        services.AddScoped<FeedEntries>();
        services.AddScoped<FeedLinks>();
        services.AddScoped<IFeedQueryProvider, ColumnFeedQuery>();
        services.AddSingleton<IFeedBuilderProvider, AtomFeedBuilder>();
        services.AddContentPart<ColumnPart>().UseDisplayDriver<ColumnFeedLinksDriver>();
    }

    private static void AddFacts(IServiceCollection services)
    {
        services.AddScoped<PageFactsService>();
        services.AddScoped<PageHead>();
        services.AddScoped<IPageFactsProvider, GeneralFactsProvider>();
        services.AddScoped<IPageFactsProvider, NewsFactsProvider>();
        services.AddScoped<IPageFactsProvider, ColumnFactsProvider>();
        services.AddScoped<IContentHandler, SeoAspectHandler>();
        services.Configure<MvcOptions>(options => options.Filters.Add<SiteHeadFilter>());
    }

    private static void AddLegacyPaths(IServiceCollection services)
    {
        services.AddIndexProvider<LegacyPathIndexProvider>();
        services.AddScoped<LegacyPathFinder>();
        services.AddScoped<LegacyPathsEditor>();
        services.AddContentPart<ColumnPart>().UseDisplayDriver<ColumnLegacyPathsDriver>();
        services.AddContentPart<LegacyPathsPart>().UseDisplayDriver<LegacyPathsPartDriver>();
    }
}
