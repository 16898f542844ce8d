using System.Globalization;
using System.Text.RegularExpressions;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>
/// An address that a page had on an earlier site. Two forms count as one: a folder and its index page, so that
/// <c>/jcxw/</c>, <c>/jcxw</c> and <c>/jcxw/index.shtml</c> are the same, and <c>/jcxw/index_2.html</c> is its second page.
/// </summary>
public static partial class LegacyPath
{
    /// <summary>Characters of one address at most.</summary>
    public const int MaxLength = 300;

    /// <summary>The form in which addresses are kept and compared: small letters, no slash around it, no index page at its end.</summary>
    public static string Normalize(string path) => Split(path).Folder;

    /// <summary>Takes an address of a page of a list apart.</summary>
    /// <param name="path">From the site's root; a slash before it makes no difference.</param>
    /// <returns>The folder, and the page that its index page's number asks for, 1 when it has none.</returns>
    public static (string Folder, int Page) Split(string path)
    {
        var plain = path.Trim().Trim('/').ToLowerInvariant();
        var index = IndexPage().Match(plain);
        if (!index.Success)
        {
            return (plain, 1);
        }

        var number = index.Groups["page"];
        var page = number.Success && int.TryParse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Max(asked, 1) : 1;
        return (plain[..index.Index].Trim('/'), page);
    }

    /// <summary>What is wrong with a line that an editor wrote.</summary>
    public static LegacyPathProblem ProblemOf(string line)
    {
        if (line.Contains("://", StringComparison.Ordinal) || line.StartsWith("//", StringComparison.Ordinal))
        {
            return LegacyPathProblem.NamesAHost;
        }

        if (line.Length > MaxLength)
        {
            return LegacyPathProblem.TooLong;
        }

        if (line.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '?' or '#' or '\\' or '<' or '>' or '"' or '%')
            || line.Split('/').Any(step => step is ".." or ".")
            || line.Trim('/').Contains("//", StringComparison.Ordinal))
        {
            return LegacyPathProblem.NoPath;
        }

        return Normalize(line).Length == 0 ? LegacyPathProblem.HomePage : LegacyPathProblem.None;
    }

    [GeneratedRegex(@"(?:^|/)(?:index|default)(?:_(?<page>[0-9]{1,4}))?\.(?:shtml|html|htm|jhtml|jsp|asp|aspx|php)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex IndexPage();
}
