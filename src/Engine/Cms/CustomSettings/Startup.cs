using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.CustomSettings.Drivers;
using OrchardSite.Engine.Cms.CustomSettings.Recipes;
using OrchardSite.Engine.Cms.CustomSettings.Services;

namespace OrchardSite.Engine.Cms.CustomSettings;

[Feature("OrchardCore.CustomSettings")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<CustomSettingsService>();
        services.AddSiteDisplayDriver<CustomSettingsDisplayDriver>();
        services.Configure<ContentTypeDefinitionOptions>(options => options.Stereotypes["CustomSettings"] = new ContentTypeDefinitionDriverOptions
        {
            ShowCreatable = false,
            ShowListable = false,
            ShowDraftable = false,
            ShowVersionable = false,
        });
        services.AddScoped<IStereotypesProvider, CustomSettingsStereotypesProvider>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddScoped<IAuthorizationHandler, CustomSettingsAuthorizationHandler>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddRecipeExecutionStep<CustomSettingsStep>();
    }
}
