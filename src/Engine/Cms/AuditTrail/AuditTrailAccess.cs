using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.AuditTrail;

/// <summary>What the present user may do with the trail.</summary>
internal sealed class AuditTrailAccess(IAuthorizationService authorization, IHttpContextAccessor httpContextAccessor)
{
    public Task<bool> MayManageSettingsAsync() => MayAsync(AuditTrailPermissions.ManageAuditTrailSettings);

    public Task<bool> MayViewAsync() => MayAsync(AuditTrailPermissions.ViewAuditTrail);

    private async Task<bool> MayAsync(Permission permission) =>
        httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, permission);
}
