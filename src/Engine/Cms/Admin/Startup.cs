using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Admin.Filters;
using OrchardSite.Engine.Cms.Admin.Services;

namespace OrchardSite.Engine.Cms.Admin;

[Feature("OrchardCore.Admin")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<AdminFilter>();
            options.Filters.Add<AdminMenuFilter>();
        });

        services.AddScoped<IAdminThemeService, AdminThemeService>();
        services.AddScoped<IThemeSelector, AdminThemeSelector>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddScoped<DashboardService>();
    }
}
