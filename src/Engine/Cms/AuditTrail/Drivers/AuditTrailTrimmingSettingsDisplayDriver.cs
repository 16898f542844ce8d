using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.AuditTrail.ViewModels;
using OrchardSite.Engine.Cms.Contents.Scheduling;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.AuditTrail.Drivers;

/// <summary>How long events are kept.</summary>
internal sealed class AuditTrailTrimmingSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    ILocalClock localClock,
    IStringLocalizer<AuditTrailTrimmingSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<AuditTrailTrimmingSettings, AuditTrailTrimmingSettingsViewModel>(
        httpContextAccessor, authorization, AuditTrailPermissions.ManageAuditTrailSettings)
{
    private const int MaxDays = 36_500;

    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    protected override string Position => "10";

    protected override async ValueTask ShowAsync(AuditTrailTrimmingSettings settings, AuditTrailTrimmingSettingsViewModel form)
    {
        form.RetentionDays = settings.RetentionDays;
        form.Disabled = settings.Disabled;
        form.LastRunLocal = await localClock.ToLocalAsync(settings.LastRunUtc);
    }

    protected override void Take(AuditTrailTrimmingSettingsViewModel form, AuditTrailTrimmingSettings settings, UpdateEditorContext context)
    {
        settings.RetentionDays = form.RetentionDays;
        settings.Disabled = form.Disabled;

        if (form.RetentionDays is < 1 or > MaxDays)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.RetentionDays), S["“{0}” is no number of days to keep events for: it must be from 1 to {1}.", form.RetentionDays, MaxDays]);
        }
    }
}
