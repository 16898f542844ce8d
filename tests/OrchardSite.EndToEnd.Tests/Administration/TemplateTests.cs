using System.Net;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>A template that was written in the admin and goes wrong.</summary>
[Collection(ClusterCollection.Name)]
public sealed class TemplateTests(Cluster cluster)
{
    private const string Tenant = "ZhalaiteBanner";

    [Theory]
    [InlineData("Templates", "Content__News", "jcxw/")]
    [InlineData("Templates/Admin", "Content_SummaryAdmin__News", "Admin/Contents/ContentItems/News")]
    public async Task Template_ThatFails_LeavesThePageStandingAndIsToldInTheList(string list, string name, string page)
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var before = await PageAsync(editor, page);
        await WriteAsync(editor, list, name, "第一行\n{{ Model | shape_render }}");
        try
        {
            Assert.Equal(before, await PageAsync(editor, page));

            var told = (await editor.ReadAsync($"Admin/{list}")).QuerySelector("main")!.TextContent;
            Assert.Contains("未生效", told, StringComparison.Ordinal);
            Assert.Contains("第 2 行：", told, StringComparison.Ordinal);
            Assert.Contains("显示自身", told, StringComparison.Ordinal);
        }
        finally
        {
            var delete = (IHtmlFormElement)(await editor.ReadAsync($"Admin/{list}")).QuerySelector($"main form[action*='/Delete/{name}']")!;
            using var deleted = await editor.SubmitAsync(delete, new Dictionary<string, string>());
            Assert.Equal(HttpStatusCode.Redirect, deleted.StatusCode);
        }
    }

    [Fact]
    public async Task Template_ThatIsNotLiquid_IsRefusedInChineseAndKept()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var form = SiteClient.FormWith(await editor.ReadAsync("Admin/Templates/Create"), "Description");
        using var answer = await editor.SubmitAsync(form, new Dictionary<string, string> { ["Template.Name"] = "Content__News", ["Template.Content"] = "a\n{% if x %}" });

        var page = SiteClient.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains("第 2 行：标签“if”没有结束，后面缺少“{% endif %}”。", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("a\n{% if x %}", page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task Template_ThatSomebodyElseSavedMeanwhile_IsNotReplacedUnknowingly()
    {
        const string address = "Admin/Templates/Edit/TwoWriters";
        using var editor = await cluster.AdministratorAsync(Tenant);
        await WriteAsync(editor, "Templates", "TwoWriters", "起初");
        var theirs = SiteClient.FormWith(await editor.ReadAsync(address), "Description");
        var mine = SiteClient.FormWith(await editor.ReadAsync(address), "Description");
        using var saved = await editor.SubmitAsync(theirs, new Dictionary<string, string> { ["Template.Content"] = "别人的", ["submit"] = "Save" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        using var refused = await editor.SubmitAsync(mine, new Dictionary<string, string> { ["Template.Content"] = "我的", ["submit"] = "Save" });

        var told = SiteClient.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Contains("您编辑期间，有人保存了同一内容", told.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("我的", told.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("别人的", (await editor.ReadAsync(address)).QuerySelector("textarea")!.TextContent.Trim());
        using var again = await editor.SubmitAsync(SiteClient.FormWith(told, "Description"), new Dictionary<string, string> { ["submit"] = "Save" });
        Assert.Equal("我的", (await editor.ReadAsync(address)).QuerySelector("textarea")!.TextContent.Trim());
    }

    private static async Task WriteAsync(SiteClient editor, string list, string name, string content)
    {
        var create = (await editor.ReadAsync($"Admin/{list}")).QuerySelector("main a.create")!.GetAttribute("href")!;
        var form = SiteClient.FormWith(await editor.ReadAsync(create[(create.IndexOf("/Admin/", StringComparison.Ordinal) + 1)..]), "Description");
        using var answer = await editor.SubmitAsync(form, new Dictionary<string, string> { ["Template.Name"] = name, ["Template.Content"] = content, ["submit"] = "Save" });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    // The article that the list of a column leads to, or the list of the admin.
    private static async Task<string> PageAsync(SiteClient editor, string path)
    {
        var page = await editor.ReadAsync(path);
        if (page.QuerySelector(".news-list a") is { } first)
        {
            page = await editor.ReadAsync(first.GetAttribute("href")!.Replace("/zltq/", "", StringComparison.Ordinal));
        }

        return page.QuerySelector("article.news, .contents-list")!.TextContent;
    }
}
