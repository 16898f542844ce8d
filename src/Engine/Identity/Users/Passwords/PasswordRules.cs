using Microsoft.Extensions.Localization;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>The rules for passwords as the forms show them.</summary>
internal sealed class PasswordRules(IPasswordPolicy policy, IStringLocalizer<PasswordRules> S)
{
    /// <summary>Says whether a password meets the rules, where there is no account yet that it could be checked for.</summary>
    public async Task<bool> AreMetAsync(string? text) => !PasswordShortfalls.Of(text, await policy.PasswordAsync()).Any();

    public async Task<IReadOnlyList<string>> DescribeAsync()
    {
        var password = await policy.PasswordAsync();
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
