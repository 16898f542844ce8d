using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Handlers;
using OrchardSite.Engine.Cms.AuditTrail.Services;
using OrchardSite.Engine.Cms.AuditTrail.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.AuditTrail.Drivers;

/// <summary>Which events are recorded, and whether with the address that they came from.</summary>
internal sealed class AuditTrailSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IAuditTrailManager manager,
    IServiceProvider services)
    : PermittedSiteDisplayDriver<AuditTrailSettings, AuditTrailSettingsViewModel>(httpContextAccessor, authorization, AuditTrailPermissions.ManageAuditTrailSettings)
{
    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    protected override string Position => "20";

    protected override void Show(AuditTrailSettings settings, AuditTrailSettingsViewModel form)
    {
        form.ClientIpAddressAllowed = settings.ClientIpAddressAllowed;

        foreach (var category in manager.DescribeCategories())
        {
            form.Categories.Add(new EventCategoryViewModel(
                category.LocalizedName(services),
                [
                    .. category.Events.Values.Select(descriptor => new EventSwitchViewModel(
                        $"{category.Name}:{descriptor.Name}",
                        descriptor.LocalizedName(services),
                        descriptor.Description(services),
                        descriptor.IsMandatory || EventSwitches.IsOn(settings, descriptor),
                        descriptor.IsMandatory)),
                ]));
        }
    }

    protected override void Take(AuditTrailSettingsViewModel form, AuditTrailSettings settings, UpdateEditorContext context)
    {
        settings.ClientIpAddressAllowed = form.ClientIpAddressAllowed;
        settings.Categories = Categories([.. form.Enabled]);
    }

    private AuditTrailCategorySettings[] Categories(HashSet<string> enabled) =>
    [
        .. manager.DescribeCategories().Select(category => new AuditTrailCategorySettings
        {
            Name = category.Name,
            Events =
            [
                .. category.Events.Values.Select(descriptor => new AuditTrailEventSettings
                {
                    Category = category.Name,
                    Name = descriptor.Name,
                    IsEnabled = descriptor.IsMandatory || enabled.Contains($"{category.Name}:{descriptor.Name}"),
                }),
            ],
        }),
    ];
}
