using System.Collections.Frozen;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Roles;
using OrchardCore.Security;

namespace OrchardSite.Engine.Identity.Roles;

/// <summary>The administrators, those signed in and those not, and the roles that options add.</summary>
internal sealed class DefaultSystemRoleProvider : ISystemRoleProvider
{
    private readonly FrozenDictionary<string, IRole> _roles;
    private readonly Role _adminRole;

    public DefaultSystemRoleProvider(IOptions<SystemRoleOptions> options, IStringLocalizer<DefaultSystemRoleProvider> S)
    {
        var adminName = options.Value.SystemAdminRoleName;
        _adminRole = New(
            string.IsNullOrWhiteSpace(adminName) ? OrchardCoreConstants.Roles.Administrator : adminName,
            S["A system role that grants all permissions to the assigned users."]);

        var roles = new Dictionary<string, IRole>(options.Value.AdditionalSystemRoles, StringComparer.OrdinalIgnoreCase)
        {
            [_adminRole.RoleName] = _adminRole,
            [OrchardCoreConstants.Roles.Authenticated] = New(OrchardCoreConstants.Roles.Authenticated, S["A system role representing all authenticated users."]),
            [OrchardCoreConstants.Roles.Anonymous] = New(OrchardCoreConstants.Roles.Anonymous, S["A system role representing all non-authenticated users."]),
        };

        _roles = roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<IRole> GetSystemRoles() => _roles.Values;

    public IRole GetAdminRole() => _adminRole;

    public bool IsSystemRole(string name) => _roles.ContainsKey(name);

    private static Role New(string name, string description) => new() { RoleName = name, RoleDescription = description };
}
