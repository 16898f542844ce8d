using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;
using Procuratorate.ServiceLinks.Drivers;
using Procuratorate.ServiceLinks.Indexes;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.Shapes;
using Procuratorate.ServiceLinks.ViewModels;

namespace Procuratorate.ServiceLinks;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ServiceLinkPart>().UseDisplayDriver<ServiceLinkPartDisplayDriver>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<ServiceLinkPartIndexProvider>();
        services.AddScoped<IShapeTableProvider, ServiceLinkShapes>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<ServiceLinkItem>());
    }
}
