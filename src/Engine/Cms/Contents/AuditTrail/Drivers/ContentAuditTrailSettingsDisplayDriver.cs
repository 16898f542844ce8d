using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.AuditTrail;
using OrchardSite.Engine.Cms.Contents.AuditTrail.ViewModels;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Drivers;

/// <summary>The content types whose items' events are recorded.</summary>
internal sealed class ContentAuditTrailSettingsDisplayDriver(
    AuditTrailAccess access,
    IContentDefinitionManager definitions) : SiteDisplayDriver<ContentAuditTrailSettings>
{
    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, ContentAuditTrailSettings section, BuildEditorContext context) =>
        await access.MayManageSettingsAsync()
            ? Initialize<ContentAuditTrailSettingsViewModel>("ContentAuditTrailSettings_Edit", async model =>
            {
                model.AllowedContentTypes = section.AllowedContentTypes;
                model.ContentTypes = [.. (await definitions.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
            }).Location("Content:30").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, ContentAuditTrailSettings section, UpdateEditorContext context)
    {
        if (!await access.MayManageSettingsAsync())
        {
            return null;
        }

        var posted = new ContentAuditTrailSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        var known = (await definitions.ListTypeDefinitionsAsync()).Select(type => type.Name);
        section.AllowedContentTypes = [.. known.Intersect(posted.AllowedContentTypes)];

        return await EditAsync(site, section, context);
    }
}
