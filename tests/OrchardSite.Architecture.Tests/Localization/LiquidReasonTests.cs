using System.Globalization;
using System.Text;

namespace OrchardSite.Architecture.Tests.Localization;

/// <summary>What the Liquid engine says about a wrong template is put together from interpolated strings, whose formats are the keys of translations.</summary>
public sealed class LiquidReasonTests
{
    private static readonly string[] _folders = ["Ast", "Filters", "Parsing", "Rendering", "TagHelpers", "Tags", "Views"];

    [Fact]
    public void Reasons_OfTheLiquidEngine_AreTranslatedToChinese()
    {
        var translated = Translations.Keys();
        var reasons = _folders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf($"src/Engine/Display/Liquid/{folder}"), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Formats(File.ReadAllText(file)))
            .Where(IsText)
            .Distinct()
            .ToList();

        Assert.InRange(reasons.Count, 60, 200);
        var missing = reasons.Where(reason => !translated.Contains(reason)).ToList();
        Assert.True(missing.Count == 0, string.Join(Environment.NewLine, missing));
    }

    // Words apart from the holes; not the formats of keys and of English messages around a reason.
    private static bool IsText(string format) => format.Contains(' ', StringComparison.Ordinal) && format.Count(char.IsAsciiLetterLower) > 3;

    private static IEnumerable<string> Formats(string source)
    {
        for (var start = source.IndexOf("$\"", StringComparison.Ordinal); start >= 0; start = source.IndexOf("$\"", start, StringComparison.Ordinal))
        {
            start += 2;
            yield return Format(source, ref start);
        }
    }

    private static string Format(string source, ref int position)
    {
        var format = new StringBuilder();
        var holes = 0;
        for (; source[position] != '"'; position++)
        {
            switch (source[position])
            {
                case '{' when source[position + 1] == '{':
                    format.Append("{{");
                    position++;
                    break;
                case '{':
                    SkipHole(source, ref position);
                    format.Append(CultureInfo.InvariantCulture, $"{{{holes++}}}");
                    break;
                case '\\':
                    format.Append(source[++position]);
                    break;
                default:
                    format.Append(source[position]);
                    break;
            }
        }

        return format.ToString();
    }

    // To the brace that closes the hole; braces in its strings come in pairs.
    private static void SkipHole(string source, ref int position)
    {
        for (var depth = 1; depth > 0;)
        {
            position++;
            depth += source[position] == '{' ? 1 : source[position] == '}' ? -1 : 0;
        }
    }
}
