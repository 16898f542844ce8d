using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>A claim that a role grants.</summary>
public class RoleClaim
{
    public RoleClaim()
    {
    }

    public RoleClaim(string type, string value)
    {
        ClaimType = type;
        ClaimValue = value;
    }

    public string ClaimType { get; set; } = null!;

    public string ClaimValue { get; set; } = null!;

    /// <summary>A claim to the permission of the given name.</summary>
    public static RoleClaim Create(string value) => new(Permission.ClaimType, value);

    public static implicit operator Claim(RoleClaim claim) => claim.ToClaim();

    public Claim ToClaim() => new(ClaimType, ClaimValue);

    public RoleClaim Clone() => new(ClaimType, ClaimValue);
}
