using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Keeps <see cref="UserByRoleNameIndex"/>: how many accounts have each role.</summary>
public class UserByRoleNameIndexProvider : IndexProvider<User>
{
    private readonly ILookupNormalizer _keyNormalizer;

    public UserByRoleNameIndexProvider(ILookupNormalizer keyNormalizer) => _keyNormalizer = keyNormalizer;

    public override void Describe(DescribeContext<User> context)
        => context.For<UserByRoleNameIndex, string>()
            .Map(user => user.RoleNames.Select(name => new UserByRoleNameIndex { RoleName = _keyNormalizer.NormalizeName(name), Count = 1 }))
            .Group(index => index.RoleName)
            .Reduce(group => new UserByRoleNameIndex { RoleName = group.Key, Count = group.Sum(index => index.Count) })
            .Delete((index, removed) =>
            {
                index.Count -= removed.Sum(one => one.Count);
                return index.Count > 0 ? index : null;
            });
}
