namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a role has by default.</summary>
public class PermissionStereotype
{
    public string Name { get; set; } = null!;

    public IEnumerable<Permission> Permissions { get; set; } = [];
}
