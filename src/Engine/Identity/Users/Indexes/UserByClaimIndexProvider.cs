using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Writes <see cref="UserByClaimIndex"/>: a row for each claim of an account.</summary>
public class UserByClaimIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context)
        => context.For<UserByClaimIndex>().Map(user => user.UserClaims.Select(claim => new UserByClaimIndex
        {
            ClaimType = claim.ClaimType,
            ClaimValue = claim.ClaimValue,
        }));
}
