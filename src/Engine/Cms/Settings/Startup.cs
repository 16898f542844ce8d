using Fluid;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.ResourceManagement;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;
using OrchardSite.Engine.Cms.Settings.Debugging;
using OrchardSite.Engine.Cms.Settings.Drivers;
using OrchardSite.Engine.Cms.Settings.Liquid;
using OrchardSite.Engine.Cms.Settings.Recipes;
using OrchardSite.Engine.Cms.Settings.Services;
using OrchardSite.Engine.Tenancy.Settings;

namespace OrchardSite.Engine.Cms.Settings;

[Feature("OrchardCore.Settings")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISiteService, SiteService>();
        services.AddScoped<IModularTenantEvents, SiteSettingsWarmUp>();
        services.AddScoped<SiteOrigin>();
        services.AddScoped<ISetupEventHandler, SetupEventHandler>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddScoped<IRecipeEnvironmentProvider, SiteNameRecipeEnvironmentProvider>();

        services.AddPermissionProvider<PermissionProvider>();
        services.AddScoped<IAuthorizationHandler, SuperUserHandler>();
        services.AddScoped<IAuthorizationHandler, SettingsGroupAuthorizationHandler>();
        services.AddScoped<ITimeZoneSelector, SiteTimeZoneSelector>();
        services.AddTransient<IPostConfigureOptions<PagerOptions>, PagerOptionsConfiguration>();
        services.AddTransient<IPostConfigureOptions<ResourceOptions>, ResourceOptionsConfiguration>();
        services.AddTransient<IConfigureOptions<TemplateOptions>, SiteLiquidConfiguration>();

        services.AddSiteDisplayDriver<GeneralSettingsDisplayDriver>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddSiteDisplayDriver<DebugSettingsDisplayDriver>();
        services.AddNavigationProvider<DebugSettingsMenu>();
        services.AddTransient<IConfigureOptions<ShapeRenderingOptions>, ShapeRenderingOptionsConfiguration>();
    }
}
