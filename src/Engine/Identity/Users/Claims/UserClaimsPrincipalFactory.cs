using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Identity.Users.Claims;

/// <summary>Makes the identity of someone signing in: who they are, and what claims providers add.</summary>
internal sealed class UserClaimsPrincipalFactory(
    UserManager<IUser> userManager,
    IOptions<IdentityOptions> identityOptions,
    IEnumerable<IUserClaimsProvider> claimsProviders,
    ILogger<UserClaimsPrincipalFactory> logger) : UserClaimsPrincipalFactory<IUser>(userManager, identityOptions)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        await claimsProviders.InvokeAsync((provider, claims) => provider.GenerateAsync(user, claims), identity, logger);
        return identity;
    }
}
