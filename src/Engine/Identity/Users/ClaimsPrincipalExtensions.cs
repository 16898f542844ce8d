using System.Security.Claims;

namespace OrchardCore.Users;

public static class ClaimsPrincipalExtensions
{
    /// <summary>The principal's claims in a form that scripts and JSON can carry.</summary>
    public static IEnumerable<SerializableClaim> GetSerializableClaims(this ClaimsPrincipal principal)
        => principal.Claims.Select(claim => new SerializableClaim
        {
            Subject = claim.Subject?.Name,
            Issuer = claim.Issuer,
            OriginalIssuer = claim.OriginalIssuer,
            Properties = claim.Properties.ToArray(),
            Type = claim.Type,
            Value = claim.Value,
            ValueType = claim.ValueType,
        });
}
