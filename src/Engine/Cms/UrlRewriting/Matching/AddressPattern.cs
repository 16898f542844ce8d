using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>
/// A regular expression for paths that cannot hold up a request: it is matched in a time that grows with the path's length only; one with
/// look-around or back-references, for which there is no such way, is given up after a short while.
/// </summary>
internal sealed partial class AddressPattern
{
    /// <summary>Longer patterns are refused.</summary>
    internal const int MaxLength = 1000;

    private static readonly TimeSpan _limit = TimeSpan.FromMilliseconds(50);

    private readonly Regex _regex;

    private AddressPattern(Regex regex) => _regex = regex;

    public static bool TryCreate(string? pattern, bool isCaseInsensitive, [NotNullWhen(true)] out AddressPattern? created)
    {
        created = null;
        if (string.IsNullOrEmpty(pattern) || pattern.Length > MaxLength)
        {
            return false;
        }

        var options = RegexOptions.CultureInvariant | (isCaseInsensitive ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            created = new AddressPattern(Compile(pattern, options));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public bool HasGroup(int number) => Array.IndexOf(_regex.GetGroupNumbers(), number) >= 0;

    /// <summary>What matches in the path; null when nothing does, or when it takes too long to tell.</summary>
    public Match? Match(string path, ILogger logger)
    {
        try
        {
            return _regex.Match(path) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            LogTooSlow(logger, _regex.ToString());
            return null;
        }
    }

    private static Regex Compile(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, _limit);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, _limit);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The pattern '{Pattern}' of a rule for addresses takes too long and was left out of this request. Write it without look-around and back-references.")]
    private static partial void LogTooSlow(ILogger logger, string pattern);
}
