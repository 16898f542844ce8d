using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.AuditTrail.ViewModels;
using OrchardSite.Engine.Cms.Contents.Scheduling;

namespace OrchardSite.Engine.Cms.AuditTrail.Drivers;

/// <summary>How long events are kept.</summary>
internal sealed class AuditTrailTrimmingSettingsDisplayDriver(
    AuditTrailAccess access,
    ILocalClock localClock,
    IStringLocalizer<AuditTrailTrimmingSettingsDisplayDriver> S) : OrchardCore.DisplayManagement.Entities.SiteDisplayDriver<AuditTrailTrimmingSettings>
{
    private const int MaxDays = 36_500;

    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, AuditTrailTrimmingSettings section, BuildEditorContext context) =>
        await access.MayManageSettingsAsync()
            ? Initialize<AuditTrailTrimmingSettingsViewModel>("AuditTrailTrimmingSettings_Edit", async model =>
            {
                model.RetentionDays = section.RetentionDays;
                model.Disabled = section.Disabled;
                model.LastRunLocal = await localClock.ToLocalAsync(section.LastRunUtc);
            }).Location("Content:10").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, AuditTrailTrimmingSettings section, UpdateEditorContext context)
    {
        if (!await access.MayManageSettingsAsync())
        {
            return null;
        }

        var posted = new AuditTrailTrimmingSettingsViewModel { RetentionDays = section.RetentionDays };
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.RetentionDays, model => model.Disabled);
        section.RetentionDays = posted.RetentionDays;
        section.Disabled = posted.Disabled;

        if (posted.RetentionDays is < 1 or > MaxDays)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(posted.RetentionDays), S["“{0}” is no number of days to keep events for: it must be from 1 to {1}.", posted.RetentionDays, MaxDays]);
        }

        return await EditAsync(site, section, context);
    }
}
