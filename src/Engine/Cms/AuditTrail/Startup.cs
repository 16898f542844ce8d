using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.AuditTrail.Drivers;
using OrchardSite.Engine.Cms.AuditTrail.Indexes;
using OrchardSite.Engine.Cms.AuditTrail.Listing;
using OrchardSite.Engine.Cms.AuditTrail.Services;

namespace OrchardSite.Engine.Cms.AuditTrail;

[Feature("OrchardCore.AuditTrail")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<StoreCollectionOptions>(options => options.Collections.Add(AuditTrailEvent.Collection));
        services.AddDataMigration<OrchardCore.AuditTrail.Migrations>();
        services.AddIndexProvider<AuditTrailEventIndexProvider>();
        services.AddSingleton<IAuditTrailIdGenerator, AuditTrailIdGenerator>();
        services.AddScoped<IAuditTrailManager, AuditTrailManager>();
        services.AddSingleton<IBackgroundTask, AuditTrailBackgroundTask>();

        services.AddScoped<EventListQuery>();
        services.AddScoped<EventChoices>();
        services.AddScoped<AuditTrailAccess>();
        services.AddDisplayDriver<AuditTrailEvent, AuditTrailEventDisplayDriver>();
        services.AddSiteDisplayDriver<AuditTrailTrimmingSettingsDisplayDriver>();
        services.AddSiteDisplayDriver<AuditTrailSettingsDisplayDriver>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
