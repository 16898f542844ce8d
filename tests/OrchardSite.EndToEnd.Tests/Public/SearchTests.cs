using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using OrchardSite.EndToEnd.Tests.Hosting;
using OrchardSite.EndToEnd.Tests.Media;

namespace OrchardSite.EndToEnd.Tests.Public;

/// <summary>What visitors find, and what they never find.</summary>
[Collection(ClusterCollection.Name)]
public sealed class SearchTests(Cluster cluster, Browser browser)
{
    private const string Tenant = "ZhalaiteBanner";
    private const string Prefix = "zltq";

    [Fact]
    public async Task Search_ArticleOfTheBranch_IsFoundByAPhraseAndMarked()
    {
        using var visitor = cluster.Anonymous();

        var page = await visitor.ReadAsync("search?q=" + Uri.EscapeDataString("“公益诉讼”"));

        Assert.Contains("公益诉讼", page.QuerySelectorAll(".search-results mark").Select(mark => mark.TextContent));
        var link = page.QuerySelector(".search-results .search-title a")!;
        Assert.NotNull((await visitor.ReadAsync(link.GetAttribute("href")!.TrimStart('/'))).QuerySelector("article"));
    }

    [Fact]
    public async Task Search_WhatIsPublishedAndTakenBack_IsFoundAndGoneInTheNextSearch()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Prefix);
        var title = $"搜索得到的标题{Guid.NewGuid():N}";
        var (path, form) = await OpenNewsAsync(editor);

        using (await editor.SubmitAsync(form, With("TitlePart.Title", title, "submit.Save")))
        {
            Assert.Equal(0, await CountAsync(visitor, title));
        }

        using (await editor.SubmitAsync(SiteClient.FormWith(await editor.ReadAsync(path), "Title"), With("TitlePart.Title", title, "submit.Publish")))
        {
            Assert.Equal(1, await CountAsync(visitor, title));
        }

        using var other = new SiteClient(cluster.Site.Address, "tqx");
        Assert.Equal(0, await CountAsync(other, title));

        await UnpublishAsync(editor, path);
        Assert.Equal(0, await CountAsync(visitor, title));
    }

    [Fact]
    public async Task Search_WordsOfAnAttachment_FindTheNewsByItsNameAndItsText()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Prefix);
        var (name, words) = ($"附件名{Guid.NewGuid():N}", $"正文词{Guid.NewGuid():N}");
        var file = await new Library(editor, cluster, Tenant).UploadAsync($"{name}.docx", WordDocument(words), "e2e-search");
        var (_, form) = await OpenNewsAsync(editor);
        var paths = $$"""[{"path":"{{file.GetProperty("mediaPath").GetString()}}","mediaText":""}]""";

        using var saved = await editor.SubmitAsync(form, With("NewsPart.Attachments.Paths", paths, "submit.Publish"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(1, await CountAsync(visitor, words));
        Assert.Equal(1, await CountAsync(visitor, name));

        var path = file.GetProperty("mediaPath").GetString()!;
        var others = $"另外的词{Guid.NewGuid():N}";
        using var replaced = await new Library(editor, cluster, Tenant).ReplaceAsync(path, "new.docx", WordDocument(others));
        using var read = await visitor.GetAsync($"media/{path}");

        Assert.Equal(HttpStatusCode.Redirect, replaced.StatusCode);
        Assert.Equal(1, await CountAsync(visitor, others));
        Assert.Equal(0, await CountAsync(visitor, words));
        Assert.True(read.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task Search_TitleOfAServiceLink_LeadsToWhereTheLinkLeads()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Prefix);
        var title = $"服务链接{Guid.NewGuid():N}";
        var form = SiteClient.FormWith(await editor.ReadAsync("Admin/Contents/ContentTypes/ServiceLink/Create"), "Title");

        using var saved = await editor.SubmitAsync(form, new Dictionary<string, string>
        {
            ["TitlePart.Title"] = title,
            ["ServiceLinkPart.Url"] = "https://www.12309.gov.cn/",
            ["submit.Publish"] = "submit.Publish",
        });

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await visitor.ReadAsync("search?q=" + Uri.EscapeDataString(title));
        Assert.Equal("https://www.12309.gov.cn/", page.QuerySelector(".search-results .search-title a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task SearchSettings_WordsAndTitle_AreShownToVisitors()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Prefix);
        var page = await editor.ReadAsync("Admin/Settings/search");
        var placeholder = (IHtmlInputElement)page.QuerySelector("input[name$='.Placeholder']")!;
        var title = (IHtmlInputElement)page.QuerySelector("input[name$='.PageTitle']")!;

        using var saved = await editor.SubmitAsync(placeholder.Form!, new Dictionary<string, string> { [placeholder.Name!] = "请输入关键词", [title.Name!] = "全站检索" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var search = await visitor.ReadAsync("search?q=a");
        Assert.Contains("全站检索", search.Title, StringComparison.Ordinal);
        Assert.Equal("请输入关键词", search.QuerySelector(".search-box .search-input")!.GetAttribute("placeholder"));
        using var restored = await editor.SubmitAsync(placeholder.Form!, new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
    }

    [Theory]
    [InlineData("q=%00%00%08")]
    [InlineData("q=%2B%20-%20%26%26%20%7C%7C%20!%20(%20)%20%7B%7D%5B%5D%5E~*%3F%3A%5C%2F%22")]
    [InlineData("q=%F0%9F%98%80%F0%9F%8E%89")]
    [InlineData("q=%F0%9F%98")]
    [InlineData("q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%3E")]
    [InlineData("q[]=a&q[b]=c&q=1&q=2")]
    [InlineData("q=%E6%A3%80%E5%AF%9F&pagenum=999999999")]
    [InlineData("q=%E6%A3%80%E5%AF%9F&pagenum=-1")]
    [InlineData("q=%E6%A3%80%E5%AF%9F&pagenum=1e308&sort=nope&range=nope")]
    [InlineData("q=%E6%A3%80%E5%AF%9F&from=2024-99-99&to=99999999999-01-01")]
    [InlineData("q=%E6%A3%80%E5%AF%9F&type=User&column=..%2F..%2Fetc")]
    [InlineData("q=title%3A*%20AND%20%5B*%20TO%20*%5D")]
    [InlineData("")]
    public async Task Search_HostileQuery_IsAnsweredWithAPage(string query)
    {
        using var visitor = cluster.Anonymous();

        using var answer = await visitor.GetAsync("search?" + query);
        using var suggestions = await visitor.GetAsync("search/suggest?" + query);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, suggestions.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.NotNull(SiteClient.Parse(html).QuerySelector("#search-page-q"));
    }

    [Fact]
    public async Task Search_TenThousandCharacters_IsAnsweredWithAPage()
    {
        using var visitor = cluster.Anonymous();

        using var answer = await visitor.GetAsync("search?q=" + Uri.EscapeDataString(new string('检', 10_000)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Rebuild_FromTheAdmin_FillsTheIndexAgain()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Prefix);
        var before = await CountAsync(visitor, "示例");
        Assert.True(before > 0);
        var list = await editor.ReadAsync("Admin/indexing");
        var rebuild = list.Forms.Single(form => form.GetAttribute("action")!.Contains("/rebuild/", StringComparison.Ordinal));

        using var answer = await editor.SubmitAsync(rebuild, new Dictionary<string, string>());

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(before, await CountAsync(visitor, "示例"));
        using var stranger = await visitor.PostAsync("Admin/indexing/rebuild/x", SiteClient.FieldsOf(rebuild));
        Assert.NotEqual(HttpStatusCode.OK, stranger.StatusCode);
    }

    [Fact]
    public async Task Suggestions_ByKeyboard_LeadToThePage()
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/search");
        var input = page.Locator("#search-page-q");
        var suggestions = page.Locator(".search-form .search-suggestions").GetByRole(AriaRole.Option);

        await input.PressSequentiallyAsync("公益诉讼");
        await Assertions.Expect(suggestions.First).ToBeVisibleAsync();
        await Assertions.Expect(input).ToHaveAttributeAsync("aria-expanded", "true");
        await input.PressAsync("Escape");
        await Assertions.Expect(suggestions).ToHaveCountAsync(0);
        await input.PressSequentiallyAsync("大");
        await Assertions.Expect(suggestions.First).ToBeVisibleAsync();
        await input.PressAsync("ArrowDown");
        await Assertions.Expect(suggestions.First).ToHaveAttributeAsync("aria-selected", "true");
        await input.PressAsync("Enter");

        await page.Locator("article.news").WaitForAsync();
    }

    private static byte[] WordDocument(string words)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml");
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>");
        }

        return file.ToArray();
    }

    private static async Task<int> CountAsync(SiteClient visitor, string query) =>
        (await visitor.ReadAsync("search?q=" + Uri.EscapeDataString($"“{query}”"))).QuerySelectorAll(".search-results > li").Length;

    private static Dictionary<string, string> With(string field, string value, string button) => new(StringComparer.Ordinal)
    {
        [field] = value,
        [button] = button,
    };

    private static async Task<(string Path, IHtmlFormElement Form)> OpenNewsAsync(SiteClient editor)
    {
        var link = (await editor.ReadAsync("Admin/Contents/ContentItems/News")).QuerySelectorAll("main a[href*='/Edit']").Last();
        var path = link.GetAttribute("href")!;
        path = path[path.IndexOf("Admin", StringComparison.Ordinal)..];
        return (path, SiteClient.FormWith(await editor.ReadAsync(path), "Title"));
    }

    private static async Task UnpublishAsync(SiteClient editor, string editPath)
    {
        var page = await editor.ReadAsync(editPath);
        var button = page.QuerySelectorAll("button[formaction*='Unpublish']").First();
        var fields = SiteClient.FieldsOf(SiteClient.FormWith(page, "Title"));
        using var answer = await editor.PostAbsoluteAsync(button.GetAttribute("formaction")!, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
