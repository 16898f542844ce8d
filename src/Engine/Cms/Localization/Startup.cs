using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Localization.Drivers;
using OrchardSite.Engine.Cms.Localization.Services;

namespace OrchardSite.Engine.Cms.Localization;

[Feature("OrchardCore.Localization")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ILocalizationService, SiteLocalizationService>();
        services.AddTransient<IPostConfigureOptions<RequestLocalizationOptions>, SiteCulturesConfiguration>();
        services.AddSiteDisplayDriver<LocalizationSettingsDisplayDriver>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddPermissionProvider<PermissionProvider>();
    }
}
