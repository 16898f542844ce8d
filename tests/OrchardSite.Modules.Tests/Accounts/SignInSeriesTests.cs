using Procuratorate.Accounts.Models;
using Procuratorate.Accounts.Services;

namespace OrchardSite.Modules.Tests.Accounts;

public class SignInSeriesTests
{
    private static readonly DateTime _at = new(2026, 11, 25, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(SignInOutcome.Refused, SignInOutcome.Refused, "1.2.3.4", 5, true)]
    [InlineData(SignInOutcome.LockedOut, SignInOutcome.LockedOut, "1.2.3.4", 5, true)]
    [InlineData(SignInOutcome.Succeeded, SignInOutcome.Succeeded, "1.2.3.4", 5, false)]
    [InlineData(SignInOutcome.Refused, SignInOutcome.LockedOut, "1.2.3.4", 5, false)]
    [InlineData(SignInOutcome.Refused, SignInOutcome.Refused, "5.6.7.8", 5, false)]
    [InlineData(SignInOutcome.Refused, SignInOutcome.Refused, "1.2.3.4", 45, false)]
    public void Continues_NextAttempt_IsOneOfTheSeriesWhenItIsLikeTheLastAndSoonAfter(SignInOutcome last, SignInOutcome next, string address, int minutes, bool expected)
        => Assert.Equal(expected, SignInSeries.Continues(
            new SignIn { AtUtc = _at, Outcome = last, Address = "1.2.3.4" },
            new SignIn { AtUtc = _at.AddMinutes(minutes), Outcome = next, Address = address }));
}
