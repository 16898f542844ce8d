using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>Names the administrators' role (null for Administrator) and adds roles that cannot be deleted.</summary>
public class SystemRoleOptions
{
    public string? SystemAdminRoleName { get; set; }

    public IDictionary<string, IRole> AdditionalSystemRoles { get; } = new Dictionary<string, IRole>(StringComparer.OrdinalIgnoreCase);
}
