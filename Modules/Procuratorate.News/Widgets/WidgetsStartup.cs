using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Procuratorate.News.Widgets.Pictures;
using Procuratorate.News.Widgets.Tabs;

namespace Procuratorate.News.Widgets;

public sealed class WidgetsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<NewsListPart>().UseDisplayDriver<NewsListPartDisplayDriver>();
        services.AddContentPart<PictureCarouselPart>().UseDisplayDriver<PictureCarouselPartDisplayDriver>();
        services.AddContentPart<ColumnTabsPart>().UseDisplayDriver<ColumnTabsPartDisplayDriver>();
        services.AddDataMigration<WidgetMigrations>();
        services.AddScoped<ColumnChoices>();
        services.AddScoped<NewsSelection>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<NewsWidgetViewModel>();
            options.MemberAccessStrategy.Register<ColumnTabsViewModel>();
            options.MemberAccessStrategy.Register<ColumnTab>();
        });
    }
}
