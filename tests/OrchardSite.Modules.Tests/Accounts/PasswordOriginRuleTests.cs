using Procuratorate.Accounts.Models;
using Procuratorate.Accounts.Services;

namespace OrchardSite.Modules.Tests.Accounts;

public class PasswordOriginRuleTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("other", true)]
    [InlineData("me", false)]
    public void Next_NewAccount_IsSetByAnotherUnlessItsHolderMadeIt(string? actorId, bool expected)
        => Assert.Equal(expected, PasswordOriginRule.Next(null, "hash", isNew: true, "me", actorId)!.SetByAnother);

    [Theory]
    [InlineData("me", false)]
    [InlineData("other", true)]
    [InlineData(null, true)]
    public void Next_PasswordChanged_FollowsWhoChangedIt(string? actorId, bool expected)
    {
        var given = PasswordOriginRule.Next(null, "first", isNew: true, "me", "other");

        Assert.Equal(expected, PasswordOriginRule.Next(given, "second", isNew: false, "me", actorId)!.SetByAnother);
    }

    [Fact]
    public void Next_OwnPasswordHashedAnewAtSignIn_StaysOnesOwn()
    {
        var own = PasswordOriginRule.Next(new PasswordOrigin(), "own", isNew: false, "me", "me");

        Assert.False(PasswordOriginRule.Next(own, "own, hashed anew", isNew: false, "me", actorId: null)!.SetByAnother);
    }

    [Fact]
    public void Next_AccountChangedByAnotherButNotItsPassword_KeepsWhatIsKnown()
    {
        var own = PasswordOriginRule.Next(new PasswordOrigin(), "own", isNew: false, "me", "me");

        Assert.Same(own, PasswordOriginRule.Next(own, "own", isNew: false, "me", "other"));
    }

    [Fact]
    public void Next_AccountFromBeforeTheModule_IsLeftAlone()
        => Assert.False(PasswordOriginRule.Next(null, "hash", isNew: false, "me", "other")!.SetByAnother);

    [Fact]
    public void Next_Mark_DoesNotHoldTheHash()
        => Assert.DoesNotContain("hash", PasswordOriginRule.Next(null, "hash", isNew: true, "me", null)!.Mark, StringComparison.OrdinalIgnoreCase);
}
