using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Identity.Users.Services;

internal sealed class MembershipService(UserManager<IUser> userManager, SignInManager<IUser> signInManager) : IMembershipService
{
    public async Task<bool> CheckPasswordAsync(string userName, string password)
    {
        var user = await userManager.FindByNameAsync(userName);
        return user is not null && await userManager.CheckPasswordAsync(user, password);
    }

    public Task<IUser?> GetUserAsync(string userName) => userManager.FindByNameAsync(userName);

    public Task<ClaimsPrincipal> CreateClaimsPrincipal(IUser user) => signInManager.CreateUserPrincipalAsync(user);
}
