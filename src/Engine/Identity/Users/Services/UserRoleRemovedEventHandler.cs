using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Services;

/// <summary>Takes a deleted role from the accounts that had it.</summary>
internal sealed class UserRoleRemovedEventHandler(UserManager<IUser> userManager) : IRoleRemovedEventHandler
{
    public async Task RoleRemovedAsync(string roleName)
    {
        foreach (var user in await userManager.GetUsersInRoleAsync(roleName))
        {
            await userManager.RemoveFromRoleAsync(user, roleName);
        }
    }
}
