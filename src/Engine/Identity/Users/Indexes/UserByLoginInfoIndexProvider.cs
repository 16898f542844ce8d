using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Writes <see cref="UserByLoginInfoIndex"/>: a row for each outside login of an account.</summary>
public class UserByLoginInfoIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context)
        => context.For<UserByLoginInfoIndex>().Map(user => user.LoginInfos.Select(login => new UserByLoginInfoIndex
        {
            LoginProvider = login.LoginProvider,
            ProviderKey = login.ProviderKey,
        }));
}
