using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;

namespace OrchardSite.Engine.Identity.Roles.Authorization;

/// <summary>Grants what a person's roles grant; administrators, everything.</summary>
internal sealed class RolesPermissionsHandler(RolePermissions rolePermissions) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded)
        {
            return;
        }

        if (rolePermissions.IsAdministrator(context.User)
            || PermissionGrants.IsGranted(requirement.Permission, await rolePermissions.GetHeldAsync(context.User)))
        {
            context.Succeed(requirement);
        }
    }
}
