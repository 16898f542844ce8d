using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Security;

/// <summary>What someone who may write something tries to make more of.</summary>
[Collection(ClusterCollection.Name)]
public sealed class HostileInputTests(Cluster cluster)
{
    [Theory]
    [InlineData("Login")]
    [InlineData("Admin")]
    [InlineData("changepassword")]
    [InlineData("Users/LogOff")]
    public async Task News_AtAnAddressOfTheSiteItself_IsRefused(string path)
    {
        using var editor = await cluster.AdministratorAsync(Tenants.County);
        var form = SiteClient.FormWith(await editor.ReadAsync("Admin/Contents/ContentTypes/News/Create"), "Title");

        using var answer = await editor.SubmitAsync(form, new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "占用登录页",
            ["NewsPart.Column.TermEntries[0].Selected"] = "true",
            ["AutoroutePart.Path"] = path,
            ["submit.Publish"] = "submit.Publish",
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("是本站自身要用的网址", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Column_AtTheAddressOfAnotherSite_IsRefusedByTheSitesName()
    {
        using var administrator = await cluster.AdministratorAsync(Tenants.Branch);
        var form = SiteClient.FormWith(await administrator.ReadAsync("Admin/Taxonomies/Create/Column?taxonomyContentItemId=4zcmns00000000000000000000"), "Code");

        using var answer = await administrator.SubmitAsync(form, new Dictionary<string, string> { ["TitlePart.Title"] = "挡不住的栏目", ["ColumnPart.Code"] = "wlht" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("“wlht”是租户“WulanhaoteCity”的网站所在的地址", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TitlePart.Title", null, "标题有 1000 个字符，最多 255 个")]
    [InlineData("PublishLaterPart.ScheduledPublishLocalDateTime", "0001-01-01T00:00", "定时发布的时间已经过去")]
    public async Task News_WithAValueBeyondAllMeasure_IsAnsweredByTheEditor(string field, string? value, string problem)
    {
        using var editor = await cluster.AdministratorAsync(Tenants.County);
        var form = SiteClient.FormWith(await editor.ReadAsync("Admin/Contents/ContentTypes/News/Create"), "Title");

        using var answer = await editor.SubmitAsync(form, new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "没有度量",
            ["NewsPart.Column.TermEntries[0].Selected"] = "true",
            ["submit.Save"] = "submit.Save",
            [field] = value ?? new string('长', 1000),
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(problem, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>段</p>", 40_000, "正文的格式标记有 80000 个，最多 60000 个")]
    [InlineData("检察检察检察检察检察", 200_001, "最多 2000000 个")]
    public async Task News_WithATextThatWouldOccupyTheServer_IsRefusedAtOnce(string text, int times, string problem)
    {
        using var editor = await cluster.AdministratorAsync(Tenants.County);
        var form = SiteClient.FormWith(await editor.ReadAsync("Admin/Contents/ContentTypes/News/Create"), "Title");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in SiteClient.FieldsOf(form).Where(field => field.Key is not ("TitlePart.Title" or "HtmlBodyPart.Html")))
        {
            body.Add(new StringContent(value), name);
        }

        body.Add(new StringContent("很长的稿件"), "TitlePart.Title");
        body.Add(new StringContent(string.Concat(Enumerable.Repeat(text, times))), "HtmlBodyPart.Html");
        body.Add(new StringContent("submit.Save"), "submit.Save");
        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = body };

        using var answer = await editor.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(problem, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_OfATypeWhosePatternNeverEnds_ComesBackWithWhatWasTyped()
    {
        using var administrator = await cluster.AdministratorAsync("ZhalaiteBanner");
        const string page = "Admin/ContentTypes/News/ContentParts/AutoroutePart/Edit";
        var pattern = await SetPatternAsync("{% for a in (1..99999) %}{% for b in (1..99999) %}x{% endfor %}{% endfor %}");
        try
        {
            var form = SiteClient.FormWith(await administrator.ReadAsync("Admin/Contents/ContentTypes/News/Create"), "Title");
            using var answer = await administrator.SubmitAsync(form, new Dictionary<string, string>
            {
                ["TitlePart.Title"] = "规则坏了",
                ["HtmlBodyPart.Html"] = "<p>写了很久的正文</p>",
                ["NewsPart.Column.TermEntries[0].Selected"] = "true",
                ["submit.Publish"] = "submit.Publish",
            });
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("标题或网址没能按内容类型的规则自动生成", text, StringComparison.Ordinal);
            Assert.Contains("写了很久的正文", text, StringComparison.Ordinal);
        }
        finally
        {
            await SetPatternAsync(pattern);
        }

        async Task<string> SetPatternAsync(string value)
        {
            var form = SiteClient.FormWith(await administrator.ReadAsync(page), "AllowCustomPath");
            var field = form.Elements.Select(element => element.GetAttribute("name")).First(name => name?.EndsWith(".Pattern", StringComparison.Ordinal) == true)!;
            var before = SiteClient.FieldsOf(form).Single(pair => pair.Key == field).Value;
            using var saved = await administrator.SubmitAsync(form, new Dictionary<string, string> { [field] = value });
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
            return before;
        }
    }

    [Fact]
    public async Task MainColour_WithFurtherStyle_IsRefusedAndNeverReachesThePage()
    {
        using var administrator = await cluster.AdministratorAsync("TuquanCounty");
        using (var saved = await SaveColourAsync(administrator, "#a01020"))
        {
            Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        }

        using (var refused = await SaveColourAsync(administrator, "red;background:url(//evil.example)"))
        {
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        }

        var style = (await administrator.ReadAsync(string.Empty)).Body!.GetAttribute("style");
        Assert.Matches("^--main:#a01020(;--[a-z-]+:#[0-9a-f]{6})+$", style);
    }

    [Fact]
    public async Task Upload_ThatIsNoForm_IsABadRequest()
    {
        using var administrator = await cluster.AdministratorAsync(Tenants.Branch);
        var page = await administrator.ReadAsync("Admin/Users/Create");
        var token = page.Forms.SelectMany(form => form.Elements).OfType<IHtmlInputElement>().First(input => input.Name == "__RequestVerificationToken").Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/Admin/Media/Upload");
        request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        request.Headers.Add("RequestVerificationToken", token);

        using var answer = await administrator.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SaveColourAsync(SiteClient administrator, string colour)
    {
        var form = SiteClient.FormWith(await administrator.ReadAsync("Admin/Settings/SiteLook"), "Text");
        return await administrator.SubmitAsync(form, new Dictionary<string, string> { ["SiteLook.MainColour.Text"] = colour });
    }
}
