using System.Net;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Media;

/// <summary>What may be done with a file of the library: a file in use keeps its address and stays.</summary>
[Collection(ClusterCollection.Name)]
public sealed class LibraryTests(Cluster cluster)
{
    private const string Tenant = "ZhalaiteBanner";

    [Fact]
    public async Task File_InUse_IsReplacedButNeitherMovedNorDeleted()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var library = new Library(editor, cluster, Tenant);
        var taken = await library.UploadAsync("in-use.png", Library.Picture(60, 40), "e2e-use");
        await UseInFirstNewsAsync(editor, taken.GetProperty("url").GetString()!);

        var details = await editor.ReadAsync("Admin/Media/Details?path=e2e-use/in-use.png");
        var token = details.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        foreach (var action in new[] { "DeleteMedia", "MoveMedia" })
        {
            using var answer = await editor.PostAsync($"Admin/Media/{action}?path=e2e-use/in-use.png", new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["newName"] = "another",
                ["newFolder"] = "e2e-use",
            });
        }

        Assert.NotEmpty(details.QuerySelectorAll("main a[href*='/Edit']"));
        Assert.True(File.Exists(Path.Combine(cluster.Site.AppData, "Sites", Tenant, "Media", "e2e-use", "in-use.png")));
        using var replaced = await library.ReplaceAsync("e2e-use/in-use.png", "new.png", Library.Picture(90, 30));
        Assert.Equal(HttpStatusCode.Redirect, replaced.StatusCode);
        Assert.Contains("90 × 30", (await editor.ReadAsync("Admin/Media/Details?path=e2e-use/in-use.png")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_NotInUse_IsRenamedAndDeleted()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var library = new Library(editor, cluster, Tenant);
        await library.UploadAsync("unused.png", Library.Picture(60, 40), "e2e-free");

        var refused = await library.SubmitAsync("e2e-free/unused.png", "MoveMedia", new() { ["newName"] = "新名字", ["newFolder"] = "no-such-folder" });
        Assert.Equal("新名字", refused.QuerySelector("input[name='newName']")!.GetAttribute("value"));
        Assert.Contains("no-such-folder", refused.Body!.TextContent, StringComparison.Ordinal);

        var moved = await library.SubmitAsync("e2e-free/unused.png", "MoveMedia", new() { ["newName"] = "新名字", ["newFolder"] = "e2e-free" });
        Assert.Contains("新名字.png", moved.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        await library.SubmitAsync("e2e-free/新名字.png", "DeleteMedia", []);
        using var gone = await editor.GetAsync("media/e2e-free/新名字.png");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Cover_WithoutText_IsRefusedByItsNameAndWhatWasTypedStays()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        await new Library(editor, cluster, Tenant).UploadAsync("cover.png", Library.Picture(60, 40), "e2e-cover");

        using var answer = await editor.SubmitAsync(await FirstNewsAsync(editor), new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "写到一半的标题",
            ["NewsPart.Cover.Paths"] = """[{"path":"e2e-cover/cover.png","mediaText":"  "}]""",
            ["submit.Publish"] = "submit.Publish",
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = SiteClient.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains("请用几个字说明图片“cover.png”的内容", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("写到一半的标题", page.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
        Assert.Contains("e2e-cover/cover.png", page.QuerySelector("[name='NewsPart.Cover.Paths']")!.GetAttribute("value")!, StringComparison.Ordinal);
    }

    private static async Task<IHtmlFormElement> FirstNewsAsync(SiteClient editor)
    {
        var list = await editor.ReadAsync("Admin/Contents/ContentItems/News");
        var edit = list.QuerySelectorAll("main a[href*='/Edit']").First().GetAttribute("href")!;
        using var page = await editor.GetAbsoluteAsync(edit);
        return SiteClient.FormWith(SiteClient.Parse(await page.Content.ReadAsStringAsync()), "Title");
    }

    private static async Task UseInFirstNewsAsync(SiteClient editor, string address)
    {
        using var saved = await editor.SubmitAsync(await FirstNewsAsync(editor), new Dictionary<string, string>
        {
            ["HtmlBodyPart.Html"] = $"<p>图片</p><p><img src=\"{address}\" alt=\"示例\"></p>",
            ["submit.Publish"] = "submit.Publish",
        });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }
}
