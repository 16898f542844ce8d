namespace OrchardSite.Engine.Identity.Users.Models;

/// <summary>The site settings section with the rules for passwords and for wrong attempts (密码规则).</summary>
internal sealed class PasswordSettings
{
    /// <summary>No site may ask for less.</summary>
    public const int LeastLength = 8;

    public const int GreatestLength = 64;

    public const int FewestAttempts = 3;

    public const int MostAttempts = 20;

    /// <summary>A day: whoever is locked out for longer is rather disabled by an administrator.</summary>
    public const int LongestLockout = 24 * 60;

    /// <summary>How many characters a password has at least.</summary>
    public int RequiredLength { get; set; } = LeastLength;

    public bool RequireUppercase { get; set; } = true;

    public bool RequireLowercase { get; set; } = true;

    public bool RequireDigit { get; set; } = true;

    public bool RequireNonAlphanumeric { get; set; } = true;

    /// <summary>How many different characters a password has at least.</summary>
    public int RequiredUniqueChars { get; set; } = 1;

    /// <summary>After so many wrong passwords in a row an account is locked.</summary>
    public int MaxFailedAccessAttempts { get; set; } = 5;

    /// <summary>How many minutes it stays locked.</summary>
    public int LockoutMinutes { get; set; } = 5;
}
