using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using OrchardCore.Security;

namespace OrchardCore.Roles.Migrations;

/// <summary>Makes the system's roles. The class name is what a database remembers, so it is Orchard's.</summary>
internal sealed partial class SystemRolesMigrations(
    ISystemRoleProvider systemRoleProvider,
    RoleManager<IRole> roleManager,
    ILogger<SystemRolesMigrations> logger) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        foreach (var role in systemRoleProvider.GetSystemRoles())
        {
            if (await roleManager.FindByNameAsync(role.RoleName) is not null)
            {
                continue;
            }

            var result = await roleManager.CreateAsync(new Role { RoleName = role.RoleName, RoleDescription = role.RoleDescription });
            foreach (var error in result.Errors)
            {
                LogFailed(logger, role.RoleName, error.Description);
            }
        }

        return 1;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The system role '{Role}' could not be made: {Error}")]
    private static partial void LogFailed(ILogger logger, string role, string error);
}
