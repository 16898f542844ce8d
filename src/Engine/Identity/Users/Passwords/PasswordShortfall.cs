namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>What a password lacks.</summary>
internal enum PasswordShortfall
{
    Length,
    Uppercase,
    Lowercase,
    Digit,
    NonAlphanumeric,
    UniqueChars,
}
