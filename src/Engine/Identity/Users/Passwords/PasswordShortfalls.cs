using Microsoft.AspNetCore.Identity;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>Holds a password against the rules.</summary>
internal static class PasswordShortfalls
{
    public static IEnumerable<PasswordShortfall> Of(string? text, PasswordOptions rules)
    {
        var password = text ?? string.Empty;
        (bool IsMissing, PasswordShortfall What)[] checks =
        [
            (string.IsNullOrWhiteSpace(password) || password.Length < rules.RequiredLength, PasswordShortfall.Length),
            (rules.RequireUppercase && !password.Any(char.IsAsciiLetterUpper), PasswordShortfall.Uppercase),
            (rules.RequireLowercase && !password.Any(char.IsAsciiLetterLower), PasswordShortfall.Lowercase),
            (rules.RequireDigit && !password.Any(char.IsAsciiDigit), PasswordShortfall.Digit),
            (rules.RequireNonAlphanumeric && password.All(char.IsAsciiLetterOrDigit), PasswordShortfall.NonAlphanumeric),
            (password.Distinct().Count() < rules.RequiredUniqueChars, PasswordShortfall.UniqueChars),
        ];
        return checks.Where(check => check.IsMissing).Select(check => check.What);
    }
}
