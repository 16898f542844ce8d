using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Procuratorate.News.Models;
using Procuratorate.Seo.Addresses;
using Procuratorate.Seo.Facts;
using Procuratorate.Seo.Head;
using Procuratorate.Seo.LegacyPaths;

namespace Procuratorate.Seo;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddScoped<SiteAddress>();
        AddFacts(services);
        AddLegacyPaths(services);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<OneAddressMiddleware>();

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
