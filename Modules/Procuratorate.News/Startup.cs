using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Cache;
using OrchardCore.Indexing;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using Procuratorate.News.Drivers;
using Procuratorate.News.Handlers;
using Procuratorate.News.Indexes;
using Procuratorate.News.Layouts;
using Procuratorate.News.Liquid;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using Procuratorate.News.Shapes;
using Procuratorate.News.ViewModels;

namespace Procuratorate.News;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<NewsPart>()
            .UseDisplayDriver<NewsPartDisplayDriver>()
            .AddHandler<NewsPartHandler>()
            .AddHandler<PublishedNewsHandler>();
        services.AddContentPart<ColumnPart>()
            .UseDisplayDriver<ColumnPartDisplayDriver>();

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<NewsPartIndexProvider>();
        services.AddIndexProvider<NewsTallyIndexProvider>();
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, NewsResources>();
        services.AddScoped<IContentPartIndexHandler, NewsPartIndexHandler>();
        services.AddSingleton<NewsNumbers>();
        services.AddScoped<BlankColumns>();
        services.AddScoped<IContentHandler, PublishedContentHandler>();
        services.AddScoped<IColumnService, ColumnService>();
        services.AddScoped<ICacheContextProvider, ColumnCacheContextProvider>();
        services.AddScoped<RememberedAnswers>();
        services.AddScoped<PublishedNews>();
        services.AddScoped<NewsListService>();
        services.AddScoped<INewsListService, RememberedNewsListService>();
        services.AddScoped<IShapeTableProvider, ColumnShapes>();
        services.AddScoped<IShapeTableProvider, HomeShapes>();
        services.AddScoped<ColumnRules>();
        services.AddScoped<SummaryShapes>();
        services.AddScoped<ColumnBlocks>();
        services.AddScoped<HomeZones>();
        services.AddScoped<ColumnLayoutCatalog>();
        services.AddColumnLayout<ListColumnLayout>();
        services.AddColumnLayout<PicturesColumnLayout>();
        services.AddLiquidFilter<NewsPermalinkFilter>("news_permalink");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<Column>();
            options.MemberAccessStrategy.Register<Teaser>();
            options.MemberAccessStrategy.Register<NewsPart>();
            options.MemberAccessStrategy.Register<ColumnPart>();
            options.MemberAccessStrategy.Register<NewsPartViewModel>();
        });
    }
}
