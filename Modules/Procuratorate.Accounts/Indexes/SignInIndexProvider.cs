using Procuratorate.Accounts.Models;
using YesSql.Indexes;

namespace Procuratorate.Accounts.Indexes;

/// <summary>Writes <see cref="SignInIndex"/>.</summary>
public sealed class SignInIndexProvider : IndexProvider<SignIn>
{
    public override void Describe(DescribeContext<SignIn> context) => context.For<SignInIndex>()
        .Map(signIn => new SignInIndex { UserId = signIn.UserId, AtUtc = signIn.AtUtc, Outcome = signIn.Outcome });
}
