using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace OrchardSite.Engine.Identity.Users.Validation;

/// <summary>Says what is wrong with an account, with the value and what would be right, in the reader's language.</summary>
internal sealed class LocalizedIdentityErrorDescriber(IStringLocalizer<LocalizedIdentityErrorDescriber> S) : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => New(nameof(DefaultError), S["Something unexpected happened; try again."]);

    public override IdentityError ConcurrencyFailure()
        => New(nameof(ConcurrencyFailure), S["Someone else has changed this account meanwhile; load the page again and repeat your change."]);

    public override IdentityError InvalidUserName(string? userName) => New(nameof(InvalidUserName), userName switch
    {
        _ when string.IsNullOrWhiteSpace(userName) => S["Give a user name."],
        { Length: > UserNameAndEmailValidator.MaxNameLength } => S["A user name has at most {0} characters, this one has {1}.", UserNameAndEmailValidator.MaxNameLength, userName.Length],
        _ => S["'{0}' cannot be a user name: use letters, digits and - . _ +, without spaces.", userName],
    });

    public override IdentityError DuplicateUserName(string userName)
        => New(nameof(DuplicateUserName), S["The user name '{0}' is taken; choose another.", userName]);

    public override IdentityError InvalidEmail(string? email) => string.IsNullOrWhiteSpace(email)
        ? New(nameof(InvalidEmail), S["Give an e-mail address."])
        : New(nameof(InvalidEmail), S["'{0}' is not an e-mail address; one looks like name@example.com.", email]);

    public override IdentityError DuplicateEmail(string email)
        => New(nameof(DuplicateEmail), S["Another account has the e-mail address '{0}'; give a different one.", email]);

    public override IdentityError PasswordMismatch() => New(nameof(PasswordMismatch), S["The current password is not right."]);

    public override IdentityError InvalidToken() => New(nameof(InvalidToken), S["The link is no longer valid; ask for a new one."]);

    public override IdentityError PasswordTooShort(int length)
        => New(nameof(PasswordTooShort), S["The password is too short: it needs at least {0} characters.", length]);

    public override IdentityError PasswordRequiresUpper() => New(nameof(PasswordRequiresUpper), S["The password needs a capital letter (A-Z)."]);

    public override IdentityError PasswordRequiresLower() => New(nameof(PasswordRequiresLower), S["The password needs a small letter (a-z)."]);

    public override IdentityError PasswordRequiresDigit() => New(nameof(PasswordRequiresDigit), S["The password needs a digit (0-9)."]);

    public override IdentityError PasswordRequiresNonAlphanumeric()
        => New(nameof(PasswordRequiresNonAlphanumeric), S["The password needs a character that is neither letter nor digit, such as ! or #."]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars)
        => New(nameof(PasswordRequiresUniqueChars), S["The password needs at least {0} different characters.", uniqueChars]);

    public override IdentityError UserAlreadyInRole(string role) => New(nameof(UserAlreadyInRole), S["The account has the role '{0}' already.", role]);

    public override IdentityError UserNotInRole(string role) => New(nameof(UserNotInRole), S["The account does not have the role '{0}'.", role]);

    public override IdentityError InvalidRoleName(string? role) => New(nameof(InvalidRoleName), S["'{0}' cannot be a role's name.", role ?? string.Empty]);

    public override IdentityError DuplicateRoleName(string role) => New(nameof(DuplicateRoleName), S["There is a role named '{0}' already.", role]);

    private static IdentityError New(string code, string description) => new() { Code = code, Description = description };
}
