using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Looks accounts up and checks passwords by user name.</summary>
public interface IMembershipService
{
    Task<bool> CheckPasswordAsync(string userName, string password);

    Task<IUser?> GetUserAsync(string userName);

    Task<ClaimsPrincipal> CreateClaimsPrincipal(IUser user);
}
