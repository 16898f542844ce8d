using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Asks for permissions.</summary>
public static class AuthorizationServiceExtensions
{
    /// <summary>Says whether the user has the permission, on the resource if one is given.</summary>
    public static async Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission permission, object? resource = null)
    {
        var result = await service.AuthorizeAsync(user, resource, new PermissionRequirement(permission));
        return result.Succeeded;
    }
}
