using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Indexing;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using Procuratorate.Cases.Drivers;
using Procuratorate.Cases.Handlers;
using Procuratorate.Cases.Indexes;
using Procuratorate.Cases.Layouts;
using Procuratorate.Cases.Liquid;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.Cases.ViewModels;
using Procuratorate.News.Layouts;

namespace Procuratorate.Cases;

public sealed class Startup : StartupBase
{
    private const string Area = "Procuratorate.Cases";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<CasePart>()
            .UseDisplayDriver<CasePartDisplayDriver>()
            .UseDisplayDriver<CasePartEditDriver>()
            .AddHandler<CasePartHandler>()
            .AddHandler<CaseTalliesHandler>();
        services.AddContentPart<CaseBatchPart>()
            .UseDisplayDriver<CaseBatchPartDisplayDriver>()
            .AddHandler<CaseBatchPartHandler>();
        services.AddContentPart<CaseListPart>()
            .UseDisplayDriver<CaseListPartDisplayDriver>();

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<CasePartIndexProvider>();
        services.AddScoped<IContentPartIndexHandler, CasePartIndexHandler>();
        services.AddIndexProvider<CaseBatchPartIndexProvider>();
        AddServices(services);
        services.AddColumnLayout<CasesColumnLayout>();
        services.AddLiquidFilter<CasePermalinkFilter>("case_permalink");
        services.AddLiquidFilter<CaseBatchTitleFilter>("case_batch_title");
        services.Configure<TemplateOptions>(options => Allow(options.MemberAccessStrategy));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute("Cases", Area, "cases", new { controller = "Cases", action = "Index" });
        routes.MapAreaControllerRoute("CaseBatches", Area, "cases/batches", new { controller = "Batches", action = "Index" });
        routes.MapAreaControllerRoute("CaseBatch", Area, "cases/batches/{key}", new { controller = "Batches", action = "Display" });
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddScoped<ICaseBatchService, CaseBatchService>();
        services.AddScoped<ICaseListService, CaseListService>();
        services.AddScoped<CaseBatchRules>();
        services.AddScoped<CaseFacets>();
        services.AddScoped<CaseLabels>();
        services.AddScoped<CaseListAddress>();
        services.AddScoped<CaseListing>();
        services.AddScoped<CaseRules>();
        services.AddScoped<CaseTallies>();
    }

    private static void Allow(MemberAccessStrategy strategy)
    {
        strategy.Register<CasePart>();
        strategy.Register<CaseBatchPart>();
        strategy.Register<CaseListPart>();
        strategy.Register<CaseBatch>();
        strategy.Register<CaseBatchEntry>();
        strategy.Register<CaseFacet>();
        strategy.Register<CaseFacetChoice>();
        strategy.Register<CaseSection>();
        strategy.Register<CasePartViewModel>();
        strategy.Register<CaseBodyViewModel>();
        strategy.Register<CaseFooterViewModel>();
        strategy.Register<CaseBatchPartViewModel>();
        strategy.Register<CaseListPartViewModel>();
    }
}
