using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Identity.Users.Claims;

/// <summary>Says whether the e-mail address, which the identity has already, is confirmed.</summary>
internal sealed class EmailClaimsProvider(UserManager<IUser> userManager) : IUserClaimsProvider
{
    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (!string.IsNullOrEmpty(await userManager.GetEmailAsync(user)))
        {
            var confirmed = await userManager.IsEmailConfirmedAsync(user);
            claims.AddClaim(new Claim("email_verified", confirmed ? "true" : "false", ClaimValueTypes.Boolean));
        }
    }
}
