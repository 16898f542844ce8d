using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace OrchardSite.Engine.Identity.Users.Services;

/// <summary>The rules for passwords as the forms show them.</summary>
internal sealed class PasswordRules(IOptions<IdentityOptions> options, IStringLocalizer<PasswordRules> S)
{
    /// <summary>Says whether a password meets the rules, where there is no account yet that it could be checked for.</summary>
    public bool AreMet(string? text)
    {
        var password = options.Value.Password;
        return text?.Length >= password.RequiredLength
            && (!password.RequireUppercase || text.Any(char.IsAsciiLetterUpper))
            && (!password.RequireLowercase || text.Any(char.IsAsciiLetterLower))
            && (!password.RequireDigit || text.Any(char.IsAsciiDigit))
            && (!password.RequireNonAlphanumeric || !text.All(char.IsAsciiLetterOrDigit))
            && text.Distinct().Count() >= password.RequiredUniqueChars;
    }

    public IReadOnlyList<string> Describe()
    {
        var password = options.Value.Password;
        var rules = new List<string> { S["At least {0} characters", password.RequiredLength] };
        AddIf(password.RequireUppercase, S["a capital letter (A-Z)"]);
        AddIf(password.RequireLowercase, S["a small letter (a-z)"]);
        AddIf(password.RequireDigit, S["a digit (0-9)"]);
        AddIf(password.RequireNonAlphanumeric, S["a character that is neither letter nor digit (such as ! or #)"]);
        AddIf(password.RequiredUniqueChars > 1, S["at least {0} different characters", password.RequiredUniqueChars]);
        return rules;

        void AddIf(bool condition, string rule)
        {
            if (condition)
            {
                rules.Add(rule);
            }
        }
    }
}
