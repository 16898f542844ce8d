using OrchardSite.Engine.Tenancy.Localization;
using OrchardSite.Engine.Tenancy.Localization.Po;

namespace OrchardSite.Engine.Tests.Tenancy;

public class PoParserTests
{
    [Fact]
    public void Parse_Entries_KeepsContextPluralsAndEscapes()
    {
        var records = PoParser.Parse(
            new StringReader("""
                msgid ""
                msgstr "Language: zh-CN\n"

                # A comment
                #: News.cshtml:3
                msgctxt "OrchardCore.Title"
                msgid "Title"
                msgstr "标题"

                msgid "one \"item\"\n"
                msgid_plural "{0} items"
                msgstr[0] "{0} "
                "项"
                msgid "Close by"
                msgstr "靠近"
                """),
            "zh-CN.po");

        Assert.Equal(3, records.Count);
        Assert.Equal(("Title", "OrchardCore.Title", "标题"), (records[0].Key.MessageId, records[0].Key.Context, records[0].Translations[0]));
        Assert.Equal(("one \"item\"\n", "{0} 项"), (records[1].Key.MessageId, records[1].Translations[0]));
        Assert.Equal("靠近", records[2].Translations[0]);
    }

    [Fact]
    public void Parse_FuzzyAndUntranslated_AreLeftOut()
    {
        var records = PoParser.Parse(
            new StringReader("""
                #, fuzzy
                msgid "Draft"
                msgstr "草案"

                msgid "Empty"
                msgstr ""

                msgid "Kept"
                msgstr "保留"
                """),
            "zh-CN.po");

        Assert.Equal("Kept", Assert.Single(records).Key.MessageId);
    }

    [Theory]
    [InlineData("msgid \"A\"\nmsgtxt \"B\"", "line 2")]
    [InlineData("msgid \"A\nmsgstr \"B\"", "line 1")]
    [InlineData("\"alone\"", "line 1")]
    public void Parse_MalformedLine_NamesFileAndLine(string text, string expected)
    {
        var error = Assert.Throws<FormatException>(() => PoParser.Parse(new StringReader(text), "zh-CN.po"));
        Assert.Contains("'zh-CN.po'", error.Message);
        Assert.Contains(expected, error.Message);
    }
}
