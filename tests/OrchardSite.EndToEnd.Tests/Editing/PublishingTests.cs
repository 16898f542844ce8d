using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Editing;

/// <summary>What editors do without a line of HTML, over plain forms.</summary>
[Collection(ClusterCollection.Name)]
public sealed class PublishingTests(Cluster cluster)
{
    [Theory]
    [InlineData(Tenants.Branch, "jcxw/")]
    [InlineData(Tenants.County, "jcxw/")]
    public async Task Publish_ChangedTitle_ShowsOnThePublicPage(string tenant, string column)
    {
        using var editor = await cluster.AdministratorAsync(tenant);
        var (editPath, form) = await OpenNewsAsync(editor, column);
        var title = $"更正后的标题 {Guid.NewGuid():N}";

        using var saved = await editor.SubmitAsync(form, With("TitlePart.Title", title, "submit.Publish"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(tenant));
        Assert.Contains((await visitor.ReadAsync(column)).QuerySelectorAll(".news-list a"), link => link.TextContent.Trim() == title);
        Assert.NotEmpty(editPath);
    }

    [Fact]
    public async Task SaveDraft_ChangedTitle_StaysHiddenFromVisitorsAndShowsInPreview()
    {
        using var editor = await cluster.AdministratorAsync("AershanCity");
        var (editPath, form) = await OpenNewsAsync(editor, "gyss/");
        var title = $"草稿标题 {Guid.NewGuid():N}";

        using var saved = await editor.SubmitAsync(form, With("TitlePart.Title", title, "submit.Save"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var visitor = new SiteClient(cluster.Site.Address, "aes");
        Assert.DoesNotContain(title, (await visitor.ReadAsync("gyss/")).Body!.TextContent, StringComparison.Ordinal);
        var edit = await editor.ReadAsync(editPath);
        var preview = edit.QuerySelectorAll("a[href*='review']").OfType<IHtmlAnchorElement>().First();
        var page = await editor.ReadAsync(BelowTenant(preview.GetAttribute("href")!, "aes"));
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent.Trim());
        using var asked = await visitor.GetAbsoluteAsync(preview.GetAttribute("href")!);
        Assert.NotEqual(HttpStatusCode.OK, asked.StatusCode);
    }

    [Fact]
    public async Task Save_ScriptsAndEventHandlersInTheText_AreGone()
    {
        using var editor = await cluster.AdministratorAsync("TuquanCounty");
        var (_, form) = await OpenNewsAsync(editor, "jcxw/");
        const string Body = "<p onclick=\"alert(1)\">安全的一段</p><script>alert(2)</script><p><a href=\"javascript:alert(3)\">链接</a><img src=\"x\" onerror=\"alert(4)\"></p><iframe src=\"https://example.org\"></iframe>";

        using var saved = await editor.SubmitAsync(form, With("HtmlBodyPart.Html", Body, "submit.Publish"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var visitor = new SiteClient(cluster.Site.Address, "tqx");
        var column = await visitor.ReadAsync("jcxw/");
        var bodies = new List<string>();
        foreach (var link in column.QuerySelectorAll(".news-list a"))
        {
            bodies.Add((await visitor.ReadAsync(BelowTenant(link.GetAttribute("href")!, "tqx"))).QuerySelector(".news-body")!.InnerHtml);
        }

        var body = Assert.Single(bodies, html => html.Contains("安全的一段", StringComparison.Ordinal));
        Assert.DoesNotContain("script", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onclick", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onerror", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("iframe", body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Publish_WithoutATitle_IsRefusedAndKeepsWhatWasTyped()
    {
        using var editor = await cluster.AdministratorAsync(Tenants.Branch);
        var (_, form) = await OpenNewsAsync(editor, "tzgg/");
        var values = With("TitlePart.Title", string.Empty, "submit.Publish");
        values["NewsPart.Author"] = "打字的人";

        using var answer = await editor.SubmitAsync(form, values);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = SiteClient.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("打字的人", page.QuerySelector<IHtmlInputElement>("input[name='NewsPart.Author']")!.Value);
        Assert.NotEmpty(page.QuerySelectorAll(".field-validation-error, .validation-summary-errors, .input-validation-error"));
    }

    [Fact]
    public async Task Save_FormWithoutItsToken_IsRefused()
    {
        using var editor = await cluster.AdministratorAsync(Tenants.Branch);
        var (editPath, form) = await OpenNewsAsync(editor, "msjc/");
        var fields = SiteClient.FieldsOf(form).Where(field => field.Key != "__RequestVerificationToken").Append(new("submit.Publish", "submit.Publish"));

        using var answer = await editor.PostAsync(editPath, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static Dictionary<string, string> With(string field, string value, string button) => new(StringComparer.Ordinal)
    {
        [field] = value,
        [button] = button,
    };

    private static async Task<(string Path, IHtmlFormElement Form)> OpenNewsAsync(SiteClient editor, string column)
    {
        var publicTitle = (await editor.ReadAsync(column)).QuerySelectorAll(".news-list a").Last().TextContent.Trim();
        var list = await editor.ReadAsync(AdminPages.ListWith(publicTitle));
        var link = list.QuerySelectorAll("a[href*='/Edit']").First(element => element.TextContent.Trim() == publicTitle);
        var path = link.GetAttribute("href")!;
        path = path[path.IndexOf("Admin", StringComparison.Ordinal)..];
        return (path, SiteClient.FormWith(await editor.ReadAsync(path), "Title"));
    }

    private static string BelowTenant(string href, string prefix) => href.StartsWith($"/{prefix}/", StringComparison.Ordinal) ? href[(prefix.Length + 2)..] : href.TrimStart('/');
}
