using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Procuratorate.Widgets.Drivers;
using Procuratorate.Widgets.Handlers;
using Procuratorate.Widgets.Models;
using Procuratorate.Widgets.ViewModels;

namespace Procuratorate.Widgets;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<NoticePart>()
            .UseDisplayDriver<NoticePartDisplayDriver>()
            .AddHandler<NoticePartHandler>();
        services.AddContentPart<BannerPart>()
            .AddHandler<BannerPartHandler>();

        services.AddDataMigration<Migrations>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<NoticePartViewModel>());
    }
}
