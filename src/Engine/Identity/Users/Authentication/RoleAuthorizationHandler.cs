using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Roles.Authorization;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>
/// Decides about accounts and roles as resources: one's own account, accounts in roles that one may look after,
/// and never an administrator's account or role for someone who is none.
/// </summary>
internal sealed class RoleAuthorizationHandler(RolePermissions rolePermissions, ISystemRoleProvider systemRoles, ISiteService siteService)
    : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var variation = UserPermissionVariations.For(requirement.Permission);
        if (variation is null || context.User.Identity?.IsAuthenticated != true)
        {
            return;
        }

        var (isOwn, roles) = Describe(context);
        if (!isOwn && UserPermissionVariations.Changes(requirement.Permission) && roles.Any(systemRoles.IsAdminRole) && !await IsAdministratorAsync(context.User))
        {
            context.Fail(new AuthorizationFailureReason(this, "Only an administrator decides about administrators."));
            return;
        }

        if (context.HasSucceeded)
        {
            return;
        }

        var held = await rolePermissions.GetHeldAsync(context.User);
        if (isOwn && requirement.Permission.Name == UsersPermissions.EditUsers.Name && PermissionGrants.IsGranted(UsersPermissions.EditOwnUser, held))
        {
            context.Succeed(requirement);
        }
        else if (roles.Count > 0 && roles.All(role => PermissionGrants.IsGranted(variation(role), held)))
        {
            context.Succeed(requirement);
        }
    }

    // The roles that the resource stands for; an account without any stands for those who are merely signed in.
    private static (bool IsOwn, IReadOnlyCollection<string> Roles) Describe(AuthorizationHandlerContext context) => context.Resource switch
    {
        User user => (user.UserId is not null && user.UserId == context.User.FindFirstValue(ClaimTypes.NameIdentifier),
            user.RoleNames.Count > 0 ? [.. user.RoleNames] : [OrchardCoreConstants.Roles.Authenticated]),
        IRole role => (false, [role.RoleName]),
        string role => (false, [role]),
        _ => (false, []),
    };

    private async Task<bool> IsAdministratorAsync(ClaimsPrincipal user)
        => rolePermissions.IsAdministrator(user)
            || (user.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId && userId == (await siteService.GetSiteSettingsAsync()).SuperUser);
}
