using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Themes.Services;
using OrchardSite.Engine.Cms.Themes.Recipes;
using OrchardSite.Engine.Cms.Themes.Services;

namespace OrchardSite.Engine.Cms.Themes;

[Feature("OrchardCore.Themes")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISiteThemeService, SiteThemeService>();
        services.AddScoped<IThemeSelector, SiteThemeSelector>();
        services.AddRecipeExecutionStep<ThemesStep>();
        services.AddPermissionProvider<OrchardCore.Themes.Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
