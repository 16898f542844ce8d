using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;

namespace OrchardSite.Engine.Identity.Roles.Authorization;

/// <summary>Grants what the claims of the person signed in say, such as those of an API token.</summary>
internal sealed class PermissionHandler(IPermissionGrantingService permissionGrantingService) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!context.HasSucceeded
            && context.User.Identity?.IsAuthenticated == true
            && permissionGrantingService.IsGranted(requirement, context.User.Claims))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
