using System.Text.RegularExpressions;

namespace OrchardSite.Architecture.Tests.Localization;

/// <summary>Every screen is in Chinese: no text that a source names is without a translation.</summary>
public sealed partial class TranslationTests
{
    [Fact]
    public void VisibleTexts_InSources_AreTranslatedToChinese()
    {
        var translated = Translations.Keys();

        var missing = VisibleText.ReadAll().Where(text => !translated.Contains(text.Key)).ToArray();

        Assert.True(missing.Length == 0, string.Join(Environment.NewLine, missing.Select(text => $"{text.File}: {text.Key}")));
    }

    [Fact]
    public void VisibleTexts_OfEachKindOfSource_AreFound()
    {
        var endings = VisibleText.ReadAll().Select(text => Path.GetExtension(text.File)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal([".cs", ".cshtml", ".liquid"], endings);
    }

    /// <summary>What <c>Value</c> of a localised HTML text holds is the text before its arguments are put in.</summary>
    [Fact]
    public void TextsWithArguments_InViews_AreNotShownWithoutThem()
    {
        var wrong = SourceFiles.Named(".cshtml")
            .SelectMany(file => ValueOfTextWithArguments().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetRelativePath(Repository.Root, file)}: {match.Value}"))
            .ToArray();

        Assert.True(wrong.Length == 0, string.Join(Environment.NewLine, wrong));
    }

    [GeneratedRegex("""\bT\["[^"]*\{0\}[^"]*",(?:[^\[\]]|\[[^\]]*\])*\]\.Value""")]
    private static partial Regex ValueOfTextWithArguments();
}
