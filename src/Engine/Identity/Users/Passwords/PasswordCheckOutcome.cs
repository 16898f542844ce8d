namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>How an attempt to sign in with a password ended.</summary>
internal enum PasswordCheckOutcome
{
    /// <summary>Unknown account, wrong password: which, nobody is told.</summary>
    Refused,

    /// <summary>Too many wrong passwords; to the person this looks like <see cref="Refused"/>.</summary>
    LockedOut,

    /// <summary>The password is right, but the account is disabled.</summary>
    Disabled,

    Succeeded,
}
