using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Requires a permission.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    public PermissionRequirement(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        Permission = permission;
    }

    public Permission Permission { get; set; }
}
