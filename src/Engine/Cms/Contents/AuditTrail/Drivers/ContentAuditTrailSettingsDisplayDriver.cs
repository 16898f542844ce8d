using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Contents.AuditTrail.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Drivers;

/// <summary>The content types whose items' events are recorded.</summary>
internal sealed class ContentAuditTrailSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IContentDefinitionManager definitions)
    : PermittedSiteDisplayDriver<ContentAuditTrailSettings, ContentAuditTrailSettingsViewModel>(
        httpContextAccessor, authorization, AuditTrailPermissions.ManageAuditTrailSettings)
{
    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    protected override string Position => "30";

    protected override async ValueTask ShowAsync(ContentAuditTrailSettings settings, ContentAuditTrailSettingsViewModel form)
    {
        form.AllowedContentTypes = settings.AllowedContentTypes;
        form.ContentTypes = [.. (await definitions.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
    }

    protected override async Task TakeAsync(ContentAuditTrailSettingsViewModel form, ContentAuditTrailSettings settings, ISite site, UpdateEditorContext context)
    {
        var known = (await definitions.ListTypeDefinitionsAsync()).Select(type => type.Name);
        settings.AllowedContentTypes = [.. known.Intersect(form.AllowedContentTypes)];
    }
}
