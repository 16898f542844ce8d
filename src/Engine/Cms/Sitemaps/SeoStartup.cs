using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Seo;
using OrchardSite.Engine.Cms.Sitemaps.Drivers;
using OrchardSite.Engine.Cms.Sitemaps.Services;

namespace OrchardSite.Engine.Cms.Sitemaps;

[Feature("OrchardCore.Sitemaps")]
[RequireFeatures("OrchardCore.Seo")]
internal sealed class SeoStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IRobotsProvider, SitemapsRobotsProvider>();
        services.AddSiteDisplayDriver<SitemapsRobotsSettingsDisplayDriver>();
    }
}
