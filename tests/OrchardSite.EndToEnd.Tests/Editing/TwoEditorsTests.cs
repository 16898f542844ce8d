using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Editing;

/// <summary>Two people who have the same item open.</summary>
[Collection(ClusterCollection.Name)]
public sealed class TwoEditorsTests(Cluster cluster)
{
    private const string Tenant = "KeyouzhongBanner";

    private const string Columns = "4zcmns00000000000000000000";

    [Theory]
    [InlineData("Admin/Roles/Edit/Author", "RoleDescription", "RoleDescription")]
    [InlineData("Admin/Taxonomies/Edit/{0}/{1}", "Code", "TitlePart.Title")]
    [InlineData("Admin/Users/Edit/{2}", "Email", "User.Email")]
    public async Task Form_SentAfterAnothers_IsToldOfItAndReplacesItKnowinglyOnly(string path, string marker, string field)
    {
        using var first = await cluster.AdministratorAsync(Tenant);
        using var second = await cluster.AdministratorAsync(Tenant);
        path = await AddressAsync(first, path);
        var theirs = SiteClient.FormWith(await first.ReadAsync(path), marker);
        var mine = SiteClient.FormWith(await second.ReadAsync(path), marker);
        using (var saved = await first.SubmitAsync(theirs, new Dictionary<string, string> { [field] = "theirs@test.example" }))
        {
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        using var refused = await second.SubmitAsync(mine, new Dictionary<string, string> { [field] = "mine@test.example" });

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var told = await PageAsync(refused);
        Assert.Contains("您编辑期间，有人保存了同一内容", told.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("mine@test.example", Value(told, field));
        Assert.Equal("theirs@test.example", Value(await first.ReadAsync(path), field));
        using var again = await second.SubmitAsync(SiteClient.FormWith(told, marker), new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("mine@test.example", Value(await first.ReadAsync(path), field));
    }

    /// <summary>The address with the first term and the first account in it.</summary>
    private static async Task<string> AddressAsync(SiteClient administrator, string path)
    {
        var terms = (await administrator.ReadAsync($"Admin/Contents/ContentItems/{Columns}/Edit")).DocumentElement.OuterHtml;
        var accounts = (await administrator.ReadAsync("Admin/Users/Index")).DocumentElement.OuterHtml;
        return string.Format(
            CultureInfo.InvariantCulture,
            path,
            Columns,
            Regex.Match(terms, $"/Admin/Taxonomies/Edit/{Columns}/([a-z0-9]{{26}})").Groups[1].Value,
            Regex.Match(accounts, "/Admin/Users/Edit/([a-z0-9]{26})").Groups[1].Value);
    }

    [Fact]
    public async Task Save_AfterAnotherEditor_TellsTheDifferenceAndMergesWhatIsChosen()
    {
        using var first = await cluster.AdministratorAsync(Tenant);
        using var second = await cluster.AdministratorAsync(Tenant);
        var path = await NewsAsync(first);
        var theirs = SiteClient.FormWith(await first.ReadAsync(path), "Title");
        var mine = SiteClient.FormWith(await second.ReadAsync(path), "Title");
        await SaveAsync(first, theirs, "对方的标题", "对方的作者");

        using var refused = await SubmitAsync(second, mine, "我的标题", "我的作者", "submit.Publish");

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var conflict = await PageAsync(refused);
        var told = conflict.QuerySelector("#edit-conflict")!;
        Assert.Contains("admin", told.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("我的标题", Value(conflict, "TitlePart.Title"));
        Assert.Contains(told.QuerySelectorAll("del"), element => element.TextContent.Contains("对方", StringComparison.Ordinal));
        Assert.Contains(told.QuerySelectorAll("ins"), element => element.TextContent.Contains('我', StringComparison.Ordinal));

        using var answer = await second.SubmitAsync(SiteClient.FormWith(conflict, "Title"), new Dictionary<string, string> { ["edit.Take"] = "NewsPart.Author", ["submit.Merge"] = "submit.Merge" });
        var merged = await PageAsync(answer);
        Assert.Equal("对方的作者", Value(merged, "NewsPart.Author"));
        Assert.Equal("我的标题", Value(merged, "TitlePart.Title"));
        Assert.Equal("对方的标题", Value(await first.ReadAsync(path), "TitlePart.Title"));

        using var saved = await second.SubmitAsync(SiteClient.FormWith(merged, "Title"), new Dictionary<string, string> { ["submit.Save"] = "submit.Save" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("我的标题", Value(await first.ReadAsync(path), "TitlePart.Title"));
        Assert.Equal("对方的作者", Value(await first.ReadAsync(path), "NewsPart.Author"));
    }

    [Fact]
    public async Task Save_OfOneFormManyTimesAtOnce_StoresOneAndShowsTheOthersTheirText()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var form = SiteClient.FormWith(await editor.ReadAsync(await NewsAsync(editor)), "Title");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => SubmitAsync(editor, form, $"同时的标题 {number}", "作者", "submit.Publish")));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        foreach (var (answer, number) in answers.Select((answer, number) => (answer, number)).Where(pair => pair.answer.StatusCode != HttpStatusCode.Redirect))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = await PageAsync(answer);
            Assert.NotNull(page.QuerySelector("#edit-conflict"));
            Assert.Equal($"同时的标题 {number}", Value(page, "TitlePart.Title"));
        }

        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Publish_AndUnpublishManyTimesAtOnce_ActsOrSaysThatSomebodyWasFaster()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var path = await NewsAsync(editor);
        var token = SiteClient.FieldsOf(SiteClient.FormWith(await editor.ReadAsync(path), "Title")).Single(field => field.Key == "__RequestVerificationToken");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => editor.PostAsync(path.Replace("/Edit", number % 2 == 0 ? "/Unpublish" : "/Publish", StringComparison.Ordinal), [token])));

        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Conflict, $"{answer.StatusCode}"));
        Array.ForEach(answers, answer => answer.Dispose());
        using var last = await editor.PostAsync(path.Replace("/Edit", "/Publish", StringComparison.Ordinal), [token]);
        Assert.Equal(HttpStatusCode.Redirect, last.StatusCode);
    }

    private static async Task<string> NewsAsync(SiteClient editor)
    {
        var list = await editor.ReadAsync("Admin/Contents/ContentItems/News");
        var link = list.QuerySelectorAll("main a[href*='/Edit']").Last().GetAttribute("href")!;
        return link[link.IndexOf("Admin", StringComparison.Ordinal)..];
    }

    private static async Task SaveAsync(SiteClient editor, IHtmlFormElement form, string title, string author)
    {
        using var saved = await SubmitAsync(editor, form, title, author, "submit.Save");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    private static Task<HttpResponseMessage> SubmitAsync(SiteClient editor, IHtmlFormElement form, string title, string author, string button) =>
        editor.SubmitAsync(form, new Dictionary<string, string> { ["TitlePart.Title"] = title, ["NewsPart.Author"] = author, [button] = button });

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response) => SiteClient.Parse(await response.Content.ReadAsStringAsync());

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector<IHtmlInputElement>($"input[name='{name}']")!.Value;
}
