using System.Globalization;
using OrchardCore.Autoroute.Models;

namespace OrchardSite.Engine.Cms.Autoroute.Paths;

/// <summary>What a path looks like: pure text, nothing looked up.</summary>
internal static class AutoroutePathText
{
    /// <summary>One line without slashes at its ends, and no longer than a path may be.</summary>
    public static string FromPattern(string text)
    {
        var path = text.ReplaceLineEndings(string.Empty).Trim().Trim('/');
        return path.Length <= AutoroutePart.MaxPathLength ? path : path[..AutoroutePart.MaxPathLength].TrimEnd('/');
    }

    /// <summary>The number goes in front of an extension: <c>t20220826_1-2.shtml</c>.</summary>
    public static string Numbered(string path, string number)
    {
        var dot = path.LastIndexOf('.');
        var (stem, extension) = dot > path.LastIndexOf('/') + 1 ? (path[..dot], path[dot..]) : (path, string.Empty);
        var longest = AutoroutePart.MaxPathLength - extension.Length - number.Length - 1;
        return $"{(stem.Length > longest ? stem[..longest] : stem)}-{number}{extension}";
    }

    public static AutoroutePathProblem? Check(string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            return null;
        }

        if (path.Trim('/').Length == 0)
        {
            return AutoroutePathProblem.Root;
        }

        if (path.Length > AutoroutePart.MaxPathLength)
        {
            return AutoroutePathProblem.TooLong;
        }

        return path.IndexOfAny(AutoroutePart.InvalidCharactersForPath) >= 0
            || path.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || IsInvisible(character))
            || path.Contains("//", StringComparison.Ordinal)
            || path.Split('/').Any(segment => segment is "." or "..")
            ? AutoroutePathProblem.Invalid
            : null;
    }

    /// <summary>What nobody sees in an address, or what turns the reading order of what follows it.</summary>
    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
