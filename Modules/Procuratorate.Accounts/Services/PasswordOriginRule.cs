using System.Security.Cryptography;
using System.Text;
using Procuratorate.Accounts.Models;

namespace Procuratorate.Accounts.Services;

/// <summary>Decides, without I/O, who gave an account the password that it has.</summary>
internal static class PasswordOriginRule
{
    /// <param name="known">What is known of the account's password so far.</param>
    /// <param name="passwordHash">The hash of the password that it has now.</param>
    /// <param name="isNew">Whether the account is just being made.</param>
    /// <param name="userId">The account.</param>
    /// <param name="actorId">Who is signed in; null for nobody, as during the set-up of a site and while signing in.</param>
    public static PasswordOrigin? Next(PasswordOrigin? known, string? passwordHash, bool isNew, string? userId, string? actorId)
    {
        if (string.IsNullOrEmpty(passwordHash))
        {
            return known;
        }

        var mark = Mark(passwordHash);
        if (isNew)
        {
            return new PasswordOrigin { Mark = mark, SetByAnother = actorId is null || actorId != userId };
        }

        // An account from before this module; it is left alone until its password is next set.
        if (known is null)
        {
            return new PasswordOrigin { Mark = mark };
        }

        if (known.Mark == mark)
        {
            return known;
        }

        // With nobody signed in the same password was hashed anew, as happens on signing in.
        return new PasswordOrigin { Mark = mark, SetByAnother = actorId is null ? known.SetByAnother : actorId != userId };
    }

    /// <summary>What is to be known of a password that its holder chose without being signed in.</summary>
    public static PasswordOrigin Own(string passwordHash) => new() { Mark = Mark(passwordHash) };

    private static string Mark(string passwordHash) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(passwordHash)));
}
