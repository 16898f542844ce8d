namespace Procuratorate.Accounts.Models;

/// <summary>What came of an attempt to sign in.</summary>
public enum SignInOutcome
{
    Succeeded = 0,

    /// <summary>The password or the second factor was not right.</summary>
    Refused = 1,

    /// <summary>The account was locked after too many wrong attempts.</summary>
    LockedOut = 2,

    /// <summary>A new password was chosen by a link in a mail.</summary>
    PasswordReset = 3,
}
