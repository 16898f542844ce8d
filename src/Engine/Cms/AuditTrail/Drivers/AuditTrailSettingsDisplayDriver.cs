using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.AuditTrail.Services;
using OrchardSite.Engine.Cms.AuditTrail.ViewModels;

namespace OrchardSite.Engine.Cms.AuditTrail.Drivers;

/// <summary>Which events are recorded, and whether with the address that they came from.</summary>
internal sealed class AuditTrailSettingsDisplayDriver(
    AuditTrailAccess access,
    IAuditTrailManager manager,
    IServiceProvider services) : SiteDisplayDriver<AuditTrailSettings>
{
    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, AuditTrailSettings settings, BuildEditorContext context) =>
        await access.MayManageSettingsAsync()
            ? Initialize<AuditTrailSettingsViewModel>("AuditTrailSettings_Edit", model => Fill(model, settings))
                .Location("Content:20").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, AuditTrailSettings settings, UpdateEditorContext context)
    {
        if (!await access.MayManageSettingsAsync())
        {
            return null;
        }

        var posted = new AuditTrailSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        settings.ClientIpAddressAllowed = posted.ClientIpAddressAllowed;
        settings.Categories = Categories([.. posted.Enabled]);

        return await EditAsync(site, settings, context);
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

    private void Fill(AuditTrailSettingsViewModel model, AuditTrailSettings settings)
    {
        model.ClientIpAddressAllowed = settings.ClientIpAddressAllowed;

        foreach (var category in manager.DescribeCategories())
        {
            model.Categories.Add(new EventCategoryViewModel(
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
}
