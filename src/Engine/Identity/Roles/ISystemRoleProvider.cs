using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>Knows the roles that every site has.</summary>
public interface ISystemRoleProvider
{
    IEnumerable<IRole> GetSystemRoles();

    /// <summary>The role that may do everything.</summary>
    IRole GetAdminRole();

    bool IsSystemRole(string name);
}
