using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using Procuratorate.News.Layouts;

namespace Procuratorate.News.Pages;

public sealed class PagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PagePart>()
            .UseDisplayDriver<PagePartDisplayDriver>()
            .AddHandler<PagePartHandler>();

        services.AddDataMigration<PageMigrations>();
        services.AddIndexProvider<PagePartIndexProvider>();
        services.AddScoped<PageNumbers>();
        services.AddScoped<PageService>();
        services.AddColumnLayout<PageColumnLayout>();
        services.AddLiquidFilter<PagePermalinkFilter>("page_permalink");
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<PagePart>());
    }
}
