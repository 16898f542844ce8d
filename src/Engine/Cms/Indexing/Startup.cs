using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Indexing.Access;
using OrchardSite.Engine.Cms.Indexing.Drivers;
using OrchardSite.Engine.Cms.Indexing.Profiles;
using OrchardSite.Engine.Cms.Indexing.Recipes;
using OrchardSite.Engine.Cms.Indexing.Tasks;

namespace OrchardSite.Engine.Cms.Indexing;

[Feature("OrchardCore.Indexing")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IndexingTaskManager>();
        services.AddScoped<IIndexingTaskManager>(provider => provider.GetRequiredService<IndexingTaskManager>());
        services.AddScoped<IIndexProfileStore, DefaultIndexProfileStore>();
        services.AddScoped<IIndexProfileManager, DefaultIndexProfileManager>();
        services.AddIndexProvider<IndexProfileIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddDataMigration<IndexProfileMigrations>();

        services.AddDisplayDriver<IndexProfile, IndexProfileDisplayDriver>();
        services.AddScoped<IModularTenantEvents, IndexRemoval>();
        services.AddPermissionProvider<IndexingPermissionsProvider>();
        services.AddScoped<IAuthorizationHandler, IndexingAuthorizationHandler>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddRecipeExecutionStep<CreateOrUpdateIndexProfileStep>();
    }
}
