using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Passwords;

/// <summary>Holds a new password to the tenant's rules, wherever it is chosen.</summary>
internal sealed class PasswordPolicyValidator(IPasswordPolicy policy, IdentityErrorDescriber describer) : IPasswordValidator<IUser>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<IUser> manager, IUser user, string? password)
    {
        var rules = await policy.PasswordAsync();
        var errors = PasswordShortfalls.Of(password, rules).Select(shortfall => Describe(shortfall, rules)).ToArray();
        return errors.Length == 0 ? IdentityResult.Success : IdentityResult.Failed(errors);
    }

    private IdentityError Describe(PasswordShortfall shortfall, PasswordOptions rules) => shortfall switch
    {
        PasswordShortfall.Length => describer.PasswordTooShort(rules.RequiredLength),
        PasswordShortfall.Uppercase => describer.PasswordRequiresUpper(),
        PasswordShortfall.Lowercase => describer.PasswordRequiresLower(),
        PasswordShortfall.Digit => describer.PasswordRequiresDigit(),
        PasswordShortfall.NonAlphanumeric => describer.PasswordRequiresNonAlphanumeric(),
        _ => describer.PasswordRequiresUniqueChars(rules.RequiredUniqueChars),
    };
}
