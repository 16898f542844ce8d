using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Architecture.Tests.Localization;

/// <summary>Every screen is in Chinese: no text that a source names is without a translation.</summary>
public sealed class TranslationTests
{
    [Fact]
    public void VisibleTexts_InSources_AreTranslatedToChinese()
    {
        var translated = SourceFiles.Named("zh-CN.po").SelectMany(Keys).ToHashSet(StringComparer.Ordinal);

        var missing = VisibleText.ReadAll().Where(text => !translated.Contains(text.Key)).ToArray();

        Assert.True(missing.Length == 0, string.Join(Environment.NewLine, missing.Select(text => $"{text.File}: {text.Key}")));
    }

    [Fact]
    public void VisibleTexts_OfEachKindOfSource_AreFound()
    {
        var endings = VisibleText.ReadAll().Select(text => Path.GetExtension(text.File)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal([".cs", ".cshtml", ".liquid"], endings);
    }

    private static IEnumerable<string> Keys(string file)
    {
        using var reader = File.OpenText(file);
        return PoParser.Parse(reader, file).Select(record => record.Key.MessageId).ToArray();
    }
}
