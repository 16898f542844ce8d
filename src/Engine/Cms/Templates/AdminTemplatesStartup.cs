using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Templates;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Cms.Templates.Recipes;
using OrchardSite.Engine.Cms.Templates.Services;

namespace OrchardSite.Engine.Cms.Templates;

/// <summary>Templates for the pages of the admin.</summary>
[Feature("OrchardCore.AdminTemplates")]
internal sealed class AdminTemplatesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<AdminTemplatesManager>();
        services.AddTemplateSet(provider => new TemplateSet(provider.GetRequiredService<AdminTemplatesManager>()));
        services.AddRecipeExecutionStep<AdminTemplateStep>();
        services.AddPermissionProvider<AdminTemplatesPermissions>();
        services.AddNavigationProvider<AdminTemplatesAdminMenu>();
    }
}
