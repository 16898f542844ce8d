using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Notifications;

namespace OrchardSite.Engine.Cms.Notifications.Email;

[Feature("OrchardCore.Notifications.Email")]
internal sealed class EmailNotificationsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddScoped<INotificationMethodProvider, EmailNotificationProvider>();
}
