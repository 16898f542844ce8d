using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>
/// An address with places for what a pattern's groups matched: <c>$1</c> to <c>$9</c>, <c>$0</c> for the whole, <c>$$</c> for a dollar
/// sign. It begins with a slash, or with http(s):// and a host name that no group is part of: who asks never chooses where it leads.
/// </summary>
internal sealed class AddressTemplate
{
    /// <summary>Longer addresses are refused.</summary>
    internal const int MaxLength = 2000;

    private readonly string _text;

    private AddressTemplate(string text, bool isLocal) => (_text, IsLocal) = (text, isLocal);

    /// <summary>Whether it leads to a path of the site itself.</summary>
    public bool IsLocal { get; }

    public static bool TryCreate(string? text, [NotNullWhen(true)] out AddressTemplate? created)
    {
        text = text?.Trim() ?? string.Empty;
        text = text.StartsWith("~/", StringComparison.Ordinal) ? text[1..] : text;
        var isLocal = text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith("/\\", StringComparison.Ordinal);
        created = (isLocal || HasOwnOrigin(text)) && text.Length <= MaxLength && !text.Any(char.IsControl) && !HasParentSegment(text)
            ? new AddressTemplate(text, isLocal)
            : null;
        return created is not null;
    }

    /// <summary>The numbers of the groups that it takes from a match.</summary>
    public IEnumerable<int> Groups()
    {
        for (var i = 0; i < _text.Length - 1; i++)
        {
            if (_text[i] != '$')
            {
                continue;
            }

            i++;
            if (char.IsAsciiDigit(_text[i]))
            {
                yield return _text[i] - '0';
            }
        }
    }

    /// <summary>The address for a match, encoded; a local one begins with exactly one slash, so that no browser reads a host in it.</summary>
    public string Format(Match match)
    {
        var address = new StringBuilder(_text.Length + 32);
        var isQuery = false;
        for (var i = 0; i < _text.Length; i++)
        {
            var letter = _text[i];
            isQuery |= letter is '?' or '#';
            if (letter != '$' || i == _text.Length - 1)
            {
                i += AppendLiteral(address, _text, i) - 1;
                continue;
            }

            var next = _text[++i];
            address.Append(!char.IsAsciiDigit(next) ? (next == '$' ? "$" : $"${next}")
                : isQuery ? Uri.EscapeDataString(match.Groups[next - '0'].Value)
                : EncodePath(match.Groups[next - '0'].Value));
        }

        return IsLocal ? "/" + address.ToString().TrimStart('/', '\\') : address.ToString();
    }

    private static bool HasOwnOrigin(string text)
    {
        var start = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : -1;
        if (start < 0)
        {
            return false;
        }

        var end = text.IndexOf('/', start);
        var host = end < 0 ? text[start..] : text[start..end];
        return host.Length > 0 && host.IndexOfAny(['$', '@', '\\', '?', '#']) < 0 && Uri.TryCreate(text[..start] + host, UriKind.Absolute, out _);
    }

    private static bool HasParentSegment(string text) =>
        text.Split('?', '#')[0].Split('/', '\\').Any(segment => segment is "." or "..");

    private static string EncodePath(string value) => new PathString("/" + value).ToUriComponent()[1..];

    /// <summary>Appends a letter, encoded when an address may not hold it; returns how many characters it is made of.</summary>
    private static int AppendLiteral(StringBuilder address, string text, int index)
    {
        if (text[index] is > ' ' and < '\x7f' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'))
        {
            address.Append(text[index]);
            return 1;
        }

        var rune = Rune.TryGetRuneAt(text, index, out var whole) ? whole : Rune.ReplacementChar;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            address.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return rune.Utf16SequenceLength;
    }
}
