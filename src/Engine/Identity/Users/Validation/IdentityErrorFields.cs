using Microsoft.AspNetCore.Identity;

namespace OrchardSite.Engine.Identity.Users.Validation;

/// <summary>Tells which field of a form an identity error is about; empty for the form as a whole.</summary>
internal static class IdentityErrorFields
{
    public const string UserName = "UserName";

    public const string Email = "Email";

    public const string Password = "Password";

    public const string CurrentPassword = "CurrentPassword";

    public static string Of(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.DuplicateUserName) => UserName,
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.DuplicateEmail) => Email,
        nameof(IdentityErrorDescriber.PasswordMismatch) => CurrentPassword,
        _ when error.Code.StartsWith(Password, StringComparison.Ordinal) => Password,
        _ => string.Empty,
    };

    public static void Report(IdentityResult result, Action<string, string> reportError)
    {
        foreach (var error in result.Errors)
        {
            reportError(Of(error), error.Description);
        }
    }
}
