using System.Security.Cryptography;
using System.Text;

namespace Procuratorate.Import.Services;

/// <summary>Gives the same thing of the present site the same content item id every time, so that a second import updates the first.</summary>
public static class LegacyIds
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    /// <param name="kind">What it is, such as <c>page</c>.</param>
    /// <param name="key">What tells it from others of its kind: a page's address.</param>
    /// <returns>26 characters in the form of Orchard Core's ids.</returns>
    public static string For(string kind, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{key}"));
        return $"4{string.Concat(hash.Take(Length - 1).Select(part => Alphabet[part & 31]))}";
    }
}
