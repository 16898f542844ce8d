using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.BackgroundTasks.Services;

namespace OrchardSite.Engine.Cms.BackgroundTasks;

[Feature("OrchardCore.BackgroundTasks")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<BackgroundTaskManager>();
        services.AddScoped<IBackgroundTaskSettingsProvider, BackgroundTaskSettingsProvider>();
        services.AddSingleton<TaskRuns>();
        services.AddSingleton<IBackgroundTaskEventHandler>(provider => provider.GetRequiredService<TaskRuns>());
        services.AddPermissionProvider<OrchardCore.BackgroundTasks.Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
