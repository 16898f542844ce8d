using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>One row a claim of an account.</summary>
public class UserByClaimIndex : MapIndex
{
    public string ClaimType { get; set; } = null!;

    public string ClaimValue { get; set; } = null!;
}
