using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Cms.Templates.Recipes;
using OrchardSite.Engine.Cms.Templates.Services;

namespace OrchardSite.Engine.Cms.Templates;

[Feature("OrchardCore.Templates")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TemplatesManager>();
        services.AddTemplateSet(provider => new TemplateSet(provider.GetRequiredService<TemplatesManager>()));
        services.AddScoped<TemplateRules>();
        services.AddSingleton<TemplateFailures>();
        services.AddScoped<TemplateFailureTexts>();
        services.AddRecipeExecutionStep<TemplateStep>();
        services.AddPermissionProvider<OrchardCore.Templates.Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
