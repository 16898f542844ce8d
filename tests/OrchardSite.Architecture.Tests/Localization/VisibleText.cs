using System.Text.RegularExpressions;

namespace OrchardSite.Architecture.Tests.Localization;

/// <summary>A text that a person sees, as a source names it: in English, which is the key of its translation.</summary>
/// <param name="File">The source's path from the repository's root.</param>
/// <param name="Key">The English text.</param>
internal sealed partial record VisibleText(string File, string Key)
{
    /// <summary>Reads the texts of C#, Razor and Liquid sources; one that is put together at run time is not seen.</summary>
    public static IEnumerable<VisibleText> ReadAll() => SourceFiles.Named(".cs", ".cshtml", ".liquid")
        .SelectMany(Read)
        .Where(text => text.Key.Any(char.IsLetter) && text.Key != "{0}");

    private static IEnumerable<VisibleText> Read(string file)
    {
        var source = System.IO.File.ReadAllText(file);
        var keys = file.EndsWith(".liquid", StringComparison.Ordinal)
            ? TranslateFilter().Matches(source).Select(match => match.Groups["key"].Value)
            : Localizer().Matches(source).Select(match => Regex.Unescape(match.Groups["key"].Value));
        return keys.Distinct().Select(key => new VisibleText(Path.GetRelativePath(Repository.Root, file), key));
    }

    [GeneratedRegex("""(?:\b[TSH]|[lL]ocalizer)(?:\[|\.GetString\(|\.Plural\([^"]+)\s*"(?<key>(?:[^"\\]|\\.)*)"\s*[\],)]""")]
    private static partial Regex Localizer();

    [GeneratedRegex("""(["'])(?<key>[^"']+)\1\s*\|\s*t\b""")]
    private static partial Regex TranslateFilter();
}
