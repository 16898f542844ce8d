using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Procuratorate.ServiceLinks.Drivers;
using Procuratorate.ServiceLinks.Handlers;
using Procuratorate.ServiceLinks.Indexes;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.Services;
using Procuratorate.ServiceLinks.Shapes;
using Procuratorate.ServiceLinks.ViewModels;

namespace Procuratorate.ServiceLinks;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ServiceLinkPart>()
            .UseDisplayDriver<ServiceLinkPartDisplayDriver>()
            .AddHandler<ServiceLinkPartHandler>()
            .AddHandler<ServiceLinkChangesHandler>();
        services.AddContentPart<ServiceLinksWidgetPart>()
            .UseDisplayDriver<ServiceLinksWidgetPartDisplayDriver>();

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<ServiceLinkPartIndexProvider>();
        services.AddScoped<IContentPartIndexHandler, ServiceLinkPartIndexHandler>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSingleton<LinkIcons>();
        services.AddSingleton<QrCodes>();
        services.AddScoped<ServiceLinkList>();
        services.AddScoped<ServiceLinkOrder>();
        services.AddScoped<IShapeTableProvider, ServiceLinkShapes>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<ServiceLinkItem>();
            options.MemberAccessStrategy.Register<ServiceLinkGroup>();
            options.MemberAccessStrategy.Register<ServiceLinksWidgetViewModel>();
        });
    }
}
