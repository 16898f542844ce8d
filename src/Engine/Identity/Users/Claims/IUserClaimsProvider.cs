using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Adds claims to the identity that a person gets on signing in.</summary>
public interface IUserClaimsProvider
{
    Task GenerateAsync(IUser user, ClaimsIdentity claims);
}
