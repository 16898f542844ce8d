using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Seo;
using OrchardCore.Seo.Models;
using OrchardSite.Engine.Cms.Seo.Drivers;
using OrchardSite.Engine.Cms.Seo.Robots;

namespace OrchardSite.Engine.Cms.Seo;

[Feature("OrchardCore.Seo")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<SeoMetaPart>());
        services.AddContentPart<SeoMetaPart>()
            .UseDisplayDriver<SeoMetaPartDisplayDriver>()
            .AddHandler<SeoMetaPartHandler>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, SeoMetaPartSettingsDisplayDriver>();
        services.AddDataMigration<Migrations>();

        services.AddScoped<SeoHead>();
        services.AddScoped<IContentDisplayDriver, SeoContentDriver>();

        services.AddSiteDisplayDriver<RobotsSettingsDisplayDriver>();
        services.AddScoped<IRobotsProvider, SiteSettingsRobotsProvider>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<RobotsMiddleware>();
}
