using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Security;

namespace OrchardSite.Engine.Identity.Roles.Services;

/// <summary>A role's name: there is one, it is taken once, and it can stand in an address.</summary>
internal sealed class RoleNameValidator(IStringLocalizer<RoleNameValidator> S) : IRoleValidator<IRole>
{
    public async Task<IdentityResult> ValidateAsync(RoleManager<IRole> manager, IRole role)
    {
        if (string.IsNullOrWhiteSpace(role.RoleName))
        {
            return Failed("InvalidRoleName", S["Give the role a name."]);
        }

        if (role.RoleName.Contains('/') || role.RoleName != role.RoleName.Trim())
        {
            return Failed("InvalidRoleName", S["'{0}' cannot be a role's name: leave out '/' and spaces at both ends.", role.RoleName]);
        }

        var other = await manager.FindByNameAsync(role.RoleName);
        return other is not null && !string.Equals(other.RoleName, role.RoleName, StringComparison.OrdinalIgnoreCase)
            ? Failed("DuplicateRoleName", S["There is a role named '{0}' already.", role.RoleName])
            : IdentityResult.Success;
    }

    private static IdentityResult Failed(string code, string description)
        => IdentityResult.Failed(new IdentityError { Code = code, Description = description });
}
