using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Identity.Roles.Authorization;

/// <summary>Grants everything to the account that the site names as its super user.</summary>
internal sealed class SuperUserHandler(ISiteService siteService) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var userId = context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (context.HasSucceeded || context.User.Identity?.IsAuthenticated != true || string.IsNullOrEmpty(userId))
        {
            return;
        }

        var site = await siteService.GetSiteSettingsAsync();
        if (string.Equals(userId, site.SuperUser, StringComparison.Ordinal))
        {
            context.Succeed(requirement);
        }
    }
}
