using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin.Models;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Notifications.Migrations;
using OrchardCore.Notifications.Models;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Cms.Notifications.Drivers;
using OrchardSite.Engine.Cms.Notifications.Events;
using OrchardSite.Engine.Cms.Notifications.Services;

namespace OrchardSite.Engine.Cms.Notifications;

[Feature("OrchardCore.Notifications")]
internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<NotificationOptions>(shellConfiguration.GetSection("OrchardCore_Notifications"));
        services.Configure<StoreCollectionOptions>(options => options.Collections.Add(NotificationConstants.NotificationCollection));
        services.AddDataMigration<NotificationMigrations>();
        services.AddIndexProvider<NotificationIndexProvider>();

        services.AddScoped<INotificationService, NotificationService>();
        services.AddScoped<INotificationMethodProviderAccessor, NotificationMethodProviderAccessor>();
        services.AddScoped<INotificationEvents, CoreNotificationEventsHandler>();
        services.AddScoped<NotificationList>();

        services.AddDisplayDriver<Notification, NotificationDisplayDriver>();
        services.AddDisplayDriver<Navbar, NotificationNavbarDisplayDriver>();
        services.AddDisplayDriver<User, UserNotificationPreferencesPartDisplayDriver>();
        services.AddPermissionProvider<NotificationPermissionsProvider>();
    }
}
