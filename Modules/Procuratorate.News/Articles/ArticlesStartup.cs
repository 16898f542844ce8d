using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using Procuratorate.News.Models;
using Procuratorate.News.Related;

namespace Procuratorate.News.Articles;

public sealed class ArticlesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<NewsPart>().UseDisplayDriver<ArticleDisplayDriver>();
        services.AddIndexProvider<NewsKeywordIndexProvider>();
        services.AddScoped<ArticleFiles>();
        services.AddScoped<ArticleAddress>();
        services.AddScoped<RelatedNewsService>();
        services.AddLiquidFilter<NewsSummaryFilter>("news_summary");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<ArticleFile>();
            options.MemberAccessStrategy.Register<ArticleFilesViewModel>();
            options.MemberAccessStrategy.Register<ArticleToolsViewModel>();
            options.MemberAccessStrategy.Register<RelatedNewsViewModel>();
        });
    }
}
