using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;
using OrchardCore.Security;

namespace OrchardSite.Engine.Cms.Indexing.Access;

/// <summary>Who may search in an index is asked of the index's own permission.</summary>
internal sealed class IndexingAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded
            || context.Resource is not IndexProfile profile
            || requirement.Permission.Name != IndexingPermissions.QuerySearchIndex.Name)
        {
            return;
        }

        // Resolved late: the authorization service holds the handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (await authorization.AuthorizeAsync(context.User, IndexingPermissions.CreateDynamicPermission(profile)))
        {
            context.Succeed(requirement);
        }
    }
}
