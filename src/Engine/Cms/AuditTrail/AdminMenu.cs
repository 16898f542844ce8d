using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.AuditTrail;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _all = new() { ["correlationId"] = string.Empty };
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = AuditTrailSettingsGroup.Id };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(S["Audit Trail"], NavigationConstants.AdminMenuAuditTrailPosition, trail => trail
                .AddClass("audittrail")
                .Id("audittrail")
                .Action("Index", "Admin", "OrchardCore.AuditTrail", _all)
                .Permission(AuditTrailPermissions.ViewAuditTrail)
                .LocalNav())
            .Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
                .Id("settings")
                .Add(S["Audit Trail"], "9", trail => trail
                    .AddClass("audittrailSettings")
                    .Id("audittrailSettings")
                    .Action("Index", "Admin", "OrchardCore.Settings", _group)
                    .Permission(AuditTrailPermissions.ManageAuditTrailSettings)
                    .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
