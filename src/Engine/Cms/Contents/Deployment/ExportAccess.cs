using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Deployment;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.Contents.Deployment;

/// <summary>Who may take content out of the site: it needs the right to export, and that to edit the very item, so that a role can be kept from some.</summary>
internal sealed class ExportAccess(IAuthorizationService authorization, ContentAccess access)
{
    public Task<bool> MayExportAsync() => authorization.AuthorizeAsync(access.User, DeploymentPermissions.Export);

    public Task<bool> MayPlanAsync() => authorization.AuthorizeAsync(access.User, DeploymentPermissions.ManageDeploymentPlan);

    public async Task<bool> MayExportAsync(ContentItem item) => await MayExportAsync() && await access.MayAsync(CommonPermissions.EditContent, item);

    public async Task<bool> MayPlanAsync(ContentItem item) => await MayPlanAsync() && await access.MayAsync(CommonPermissions.EditContent, item);
}
