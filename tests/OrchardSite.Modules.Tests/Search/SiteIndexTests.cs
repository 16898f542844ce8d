using Lucene.Net.Index;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Contents.Indexing;
using OrchardCore.Indexing;
using Procuratorate.Search.Documents;
using Procuratorate.Search.Querying;
using Procuratorate.Search.Store;
using Procuratorate.Search.ViewModels;
using Procuratorate.Search.Words;

namespace OrchardSite.Modules.Tests.Search;

/// <summary>An index on a disk, from writing to being asked.</summary>
public sealed class SiteIndexTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"search-{Guid.NewGuid():N}");
    private SiteIndex _index;

    public SiteIndexTests() => _index = Open();

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("公益诉讼", "a")]
    [InlineData("诉讼", "a")]
    [InlineData("益", "a")]
    [InlineData("“检察机关公益诉讼”", "a")]
    [InlineData("“公益检察”", "")]
    [InlineData("兴检刑诉〔2024〕1号", "b")]
    [InlineData("〔2024〕1号", "b")]
    [InlineData("２０２４", "b")]
    [InlineData("WECHAT", "b")]
    [InlineData("检察 -刑诉", "a")]
    [InlineData("水源地", "a")]
    [InlineData("检察机关开展公益诉讼", "a")]
    [InlineData("p", "")]
    [InlineData("title:检察", "")]
    [InlineData("检*", "a b")]
    [InlineData("😀", "")]
    public async Task Search_Words_FindsWhatSpeaksOfThem(string query, string ids)
    {
        await WriteAsync(
            Item("a", "检察机关公益诉讼大会", "<p>保护<b>水源</b>地，检察建议。</p>"),
            Item("b", "起诉书 兴检刑诉〔2024〕1号", "<p>WeChat 检察公开。</p>"));

        Assert.Equal(ids, Found(new SearchRequest(query)));
    }

    [Fact]
    public async Task Search_WordInATitle_StandsBeforeTheSameWordInAText()
    {
        await WriteAsync(Item("text", "别的标题", "<p>公益诉讼公益诉讼公益诉讼</p>"), Item("title", "公益诉讼", "<p>别的内容，长长的一段，说的是别的事情。</p>"));

        Assert.Equal("title text", Found(new SearchRequest("公益诉讼")));
    }

    [Fact]
    public async Task Search_ByDate_ShowsTheNewestFirst()
    {
        await WriteAsync(Item("old", "检察", "检察", day: "2020-05-01"), Item("new", "检察工作的一篇文章", "别的", day: "2024-05-01"));

        Assert.Equal("new old", Found(new SearchRequest("检察") { Order = SearchOrder.Date }));
    }

    [Theory]
    [InlineData(null, null, null, null, "case news")]
    [InlineData("News", null, null, null, "news")]
    [InlineData(null, "parent", null, null, "case news")]
    [InlineData(null, "child", null, null, "news")]
    [InlineData(null, null, "2024-05-01", null, "case")]
    [InlineData(null, null, null, "2020-05-01", "news")]
    [InlineData("News", "child", "2024-05-01", null, "")]
    public async Task Search_Filters_NarrowTogether(string? type, string? column, string? from, string? to, string ids)
    {
        await WriteAsync(
            Item("news", "检察", "检察", "News", "2020-05-01", "child", "parent"),
            Item("case", "检察", "检察", "TypicalCase", "2024-05-01", "parent", "parent"));
        var request = new SearchRequest("检察") { Type = type, ColumnId = column, From = Day(from), To = Day(to) };

        Assert.Equal(ids, string.Join(' ', Ask(request).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Search_NothingHasAllWords_ShowsWhatHasSome()
    {
        await WriteAsync(Item("a", "公益诉讼", "内容"));

        var outcome = Ask(new SearchRequest("公益诉讼 从未出现"));

        Assert.True(outcome.IsPartial);
        Assert.Equal("a", Assert.Single(outcome.Hits).Id);
    }

    [Fact]
    public async Task Search_PagePastTheEnd_IsTheLast()
    {
        await WriteAsync([.. Enumerable.Range(0, 25).Select(i => Item($"{i:00}", "检察", "检察"))]);

        var outcome = Ask(new SearchRequest("检察") { Page = int.MaxValue });

        Assert.Equal(3, outcome.Page);
        Assert.Equal(5, outcome.Hits.Count);
        Assert.Equal(25, outcome.Total);
    }

    [Fact]
    public async Task FindNear_WrongLetter_GivesTheTitlesWord()
    {
        await WriteAsync(Item("a", "公益诉讼大会", "内容"));

        Assert.Equal("公益诉讼 大会", new IndexQueries(_index).FindNear(SearchWords.Read("公义诉讼 大会")));
    }

    [Theory]
    [InlineData("公", "公益诉讼大会")]
    [InlineData("公益诉", "公益诉讼大会")]
    [InlineData("大会", "公益诉讼大会")]
    [InlineData("repo", "Report")]
    [InlineData("没有", null)]
    public async Task SuggestTitles_WhileTyping_HaveWhatIsTyped(string typed, string? title)
    {
        await WriteAsync(Item("a", "公益诉讼大会", "内容"), Item("b", "Report", "内容"));

        Assert.Equal(title, new IndexQueries(_index).SuggestTitles(SearchWords.Read(typed), 5).SingleOrDefault()?.Title);
    }

    [Fact]
    public async Task Write_ItemAgain_ReplacesIt()
    {
        await WriteAsync(Item("a", "旧的标题", "内容"));

        await WriteAsync(Item("a", "新的标题", "内容"));

        Assert.Equal(string.Empty, Found(new SearchRequest("旧的")));
        Assert.Equal("a", Found(new SearchRequest("新的")));
    }

    [Fact]
    public async Task Open_AfterItWasClosed_HasWhatWasWritten()
    {
        await WriteAsync(Item("a", "检察", "内容"));
        _index.SetPosition(42);
        _index.Dispose();

        _index = Open();

        Assert.Equal("a", Found(new SearchRequest("检察")));
        Assert.Equal(42, _index.Position);
    }

    [Fact]
    public async Task Search_FilesAreBroken_BeginsAnewAndReadsAllChangesAgain()
    {
        await WriteAsync(Item("a", "检察", "内容"));
        _index.SetPosition(42);
        _index.Dispose();
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("position", StringComparison.Ordinal)))
        {
            await File.WriteAllTextAsync(file, "broken");
        }

        _index = Open();

        Assert.Equal(string.Empty, Found(new SearchRequest("检察")));
        Assert.Equal(0, _index.Position);
        await WriteAsync(Item("a", "检察", "内容"));
        Assert.Equal("a", Found(new SearchRequest("检察")));
    }

    [Fact]
    public async Task Write_ThatFailsHalfWay_ChangesNothing()
    {
        await WriteAsync(Item("a", "检察", "内容"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => _index.WriteAsync(writer =>
        {
            writer.DeleteAll();
            throw new InvalidOperationException();
        }));

        Assert.Equal("a", Found(new SearchRequest("检察")));
    }

    [Fact]
    public async Task Search_WordsOfFilesAndAddressesOfLinks_AreFoundAndLeadThere()
    {
        var news = Item("a", "公告", "正文");
        news.Set("NewsPart.Attachments.FileName", "招聘岗位表", DocumentIndexOptions.None);
        news.Set("NewsPart.Attachments.FileText", "书记员若干名", DocumentIndexOptions.None);
        var link = Item("b", "案件查询", string.Empty, type: "ServiceLink");
        link.Set("ServiceLinkPart.Url", "https://www.12309.gov.cn/", DocumentIndexOptions.Keyword);
        await WriteAsync(news, link);

        Assert.Equal("a", Found(new SearchRequest("招聘岗位")));
        Assert.Equal("a", Found(new SearchRequest("书记员")));
        Assert.Equal("https://www.12309.gov.cn/", SearchPageBuilder.AddressOf(Ask(new SearchRequest("案件查询")).Hits.Single()));
    }

    [Fact]
    public async Task Search_FromAPlaceOn_GivesAsManyAsAsked()
    {
        await WriteAsync([.. Enumerable.Range(1, 12).Select(number => Item($"{number:00}", "检察", "内容"))]);

        var outcome = new IndexQueries(_index).Search(SearchWords.Read("检察"), start: 10, size: 5);

        Assert.Equal(12, outcome.Total);
        Assert.Equal(2, outcome.Hits.Count);
    }

    private SiteIndex Open() => new(_folder, NullLogger.Instance);

    private SearchOutcome Ask(SearchRequest request) => new IndexQueries(_index).Search(request, SearchWords.Read(request.Text));

    private string Found(SearchRequest request) => string.Join(' ', Ask(request).Hits.Select(hit => hit.Id));

    private Task WriteAsync(params DocumentIndex[] items) => _index.WriteAsync(writer =>
    {
        foreach (var item in items)
        {
            writer.UpdateDocument(new Term(IndexFields.Id, item.Id), IndexedItem.Read(item, TimeSpan.Zero).ToDocument());
        }
    });

    private static DocumentIndex Item(string id, string title, string html, string type = "News", string day = "2024-01-01", params string[] columns)
    {
        var item = new DocumentIndex(id);
        item.Set(ContentIndexingConstants.ContentTypeKey, type, DocumentIndexOptions.Keyword);
        item.Set(ContentIndexingConstants.DisplayTextKey, title, DocumentIndexOptions.Keyword);
        item.Set("HtmlBodyPart", html, DocumentIndexOptions.Sanitize);
        item.Set("NewsPart.Date", new DateTimeOffset(Day(day)!.Value.ToDateTime(new TimeOnly(9, 30)), TimeSpan.Zero), DocumentIndexOptions.None);
        foreach (var column in columns)
        {
            item.Set("NewsPart.Column.Ids.Inherited", column, DocumentIndexOptions.Keyword);
        }

        return item;
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
