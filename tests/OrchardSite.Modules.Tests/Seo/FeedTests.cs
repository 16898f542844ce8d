using System.Xml.Linq;
using NSubstitute;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;
using Procuratorate.Seo.Feeds;

namespace OrchardSite.Modules.Tests.Seo;

/// <summary>Feeds are what readers expect, whatever was pasted into a title.</summary>
public sealed class FeedTests
{
    private static readonly DateTimeOffset _date = new(2022, 8, 6, 9, 5, 0, TimeSpan.FromHours(8));

    [Fact]
    public void ToRss_ADate_KeepsTheSitesZone() => Assert.Equal("Sat, 06 Aug 2022 09:05:00 +0800", FeedDate.ToRss(_date));

    [Fact]
    public void ToAtom_AnRssDate_IsTheSameMoment() => Assert.Equal("2022-08-06T09:05:00+08:00", FeedDate.ToAtom(FeedDate.ToRss(_date)));

    [Theory]
    [InlineData("", null)]
    [InlineData("gestern", null)]
    public void ToAtom_NoDate_IsNothing(string text, string? expected) => Assert.Equal(expected, FeedDate.ToAtom(text));

    [Theory]
    [InlineData("大会\u000b召开\u0000", "大会召开")]
    [InlineData("𠀀字", "𠀀字")]
    [InlineData(null, "")]
    public void Clean_AText_LosesWhatXmlCannotHold(string? text, string expected) => Assert.Equal(expected, FeedText.Clean(text));

    [Fact]
    public async Task AtomFeedBuilder_OfRssNames_WritesAtoms()
    {
        var builder = new AtomFeedBuilder();
        var context = new FeedContext(Substitute.For<IUpdateModel>(), FeedNames.Atom) { Builder = builder };

        var document = await builder.ProcessAsync(context, () =>
        {
            builder.AddProperty(context, null, "title", "公益诉讼");
            builder.AddProperty(context, null, "link", "https://a.cn/gyss/");
            builder.AddProperty(context, null, "lastBuildDate", FeedDate.ToRss(_date));
            var item = builder.AddItem(context, "item");
            builder.AddProperty(context, item, "title", "大会 <召开> & 其他");
            builder.AddProperty(context, item, "guid", "https://a.cn/1");
            builder.AddProperty(context, item, "link", "https://a.cn/1");
            builder.AddProperty(context, item, "pubDate", FeedDate.ToRss(_date));
            return Task.CompletedTask;
        });

        var feed = XDocument.Parse(document.ToString()).Root!;
        var atom = FeedNames.AtomSpace;
        Assert.Equal(["公益诉讼", "https://a.cn/gyss/", "2022-08-06T09:05:00+08:00"], new[] { "title", "id", "updated" }.Select(name => feed.Element(atom + name)!.Value));
        var entry = feed.Element(atom + "entry")!;
        Assert.Equal("大会 <召开> & 其他", entry.Element(atom + "title")!.Value);
        Assert.Equal("https://a.cn/1", entry.Element(atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("2022-08-06T09:05:00+08:00", entry.Element(atom + "updated")!.Value);
    }
}
