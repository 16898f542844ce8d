using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Contents.Security;

/// <summary>
/// Decides about a content item, or a content type by name: besides the permission on all content it grants
/// the one on the item's type, and, to the item's owner, those on own content.
/// </summary>
internal sealed class ContentTypeAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || ContentType(context.Resource) is not { } contentType)
        {
            return;
        }

        // The service is asked for here and not before, since it is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();

        foreach (var permission in ContentPermissionVariants.Of(requirement.Permission, contentType, IsOwner(context.User, context.Resource)))
        {
            if (await authorization.AuthorizeAsync(context.User, permission))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }

    private static string? ContentType(object? resource) => resource switch
    {
        ContentItem item => item.ContentType,
        ContentTypeDefinition definition => definition.Name,
        string { Length: > 0 } name => name,
        _ => null,
    };

    private static bool IsOwner(ClaimsPrincipal user, object? resource) =>
        resource is ContentItem { Owner.Length: > 0 } item && item.Owner == user.FindFirstValue(ClaimTypes.NameIdentifier);
}
