using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Identity.Users.Claims;

/// <summary>Adds the names of a person's roles; what the roles grant is looked up when it is asked for.</summary>
internal sealed class RoleClaimsProvider(UserManager<IUser> userManager) : IUserClaimsProvider
{
    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        foreach (var role in await userManager.GetRolesAsync(user))
        {
            claims.AddClaim(new Claim(claims.RoleClaimType, role));
        }
    }
}
