using Procuratorate.Accounts.Models;

namespace Procuratorate.Accounts.Services;

/// <summary>Decides, without I/O, whether an attempt is one more of those before it: whoever guesses shall not fill the history.</summary>
internal static class SignInSeries
{
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(30);

    public static bool Continues(SignIn last, SignIn next)
        => next.Outcome is SignInOutcome.Refused or SignInOutcome.LockedOut
            && last.Outcome == next.Outcome
            && last.Address == next.Address
            && last.Device == next.Device
            && next.AtUtc - last.AtUtc < _window;
}
