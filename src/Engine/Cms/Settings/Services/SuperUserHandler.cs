using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>The user that was made with the site may do everything in it.</summary>
internal sealed class SuperUserHandler(ISiteService siteService) : IAuthorizationHandler
{
    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        var userId = context.User?.FindFirstValue(ClaimTypes.NameIdentifier);
        if (userId is null || context.User?.Identity?.IsAuthenticated is not true)
        {
            return;
        }

        var site = await siteService.GetSiteSettingsAsync();
        if (!string.Equals(site.SuperUser, userId, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        foreach (var requirement in context.PendingRequirements.OfType<PermissionRequirement>().ToList())
        {
            context.Succeed(requirement);
        }
    }
}
