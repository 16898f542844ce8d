using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.AuditTrail;

/// <summary>What the present user may do with the trail.</summary>
internal sealed class AuditTrailAccess(IAuthorizationService authorization, IHttpContextAccessor httpContextAccessor)
{
    public async Task<bool> MayViewAsync() =>
        httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, AuditTrailPermissions.ViewAuditTrail);
}
