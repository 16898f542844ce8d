using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.BackgroundTasks;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Deletes at night what is older than the settings say.</summary>
[BackgroundTask(
    Title = "Audit Trail Events Purger",
    Schedule = "0 0 * * *",
    Description = "Regularly purges old Audit Trail events.",
    LockTimeout = 3_000,
    LockExpiration = 30_000)]
public sealed class AuditTrailBackgroundTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var siteService = serviceProvider.GetRequiredService<ISiteService>();
        var settings = await siteService.GetSettingsAsync<AuditTrailTrimmingSettings>();
        if (settings.Disabled || settings.RetentionDays <= 0)
        {
            return;
        }

        await serviceProvider.GetRequiredService<IAuditTrailManager>().TrimEventsAsync(TimeSpan.FromDays(settings.RetentionDays));

        var site = await siteService.LoadSiteSettingsAsync();
        site.Alter<AuditTrailTrimmingSettings>(trimming => trimming.LastRunUtc = serviceProvider.GetRequiredService<IClock>().UtcNow);
        await siteService.UpdateSiteSettingsAsync(site);
    }
}
