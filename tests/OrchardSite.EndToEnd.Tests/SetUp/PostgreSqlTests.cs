using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>Sites whose database is PostgreSQL, beside one on SQLite: one has a schema of the database, another a table prefix.</summary>
public sealed class PostgreSqlTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>, IDisposable
{
    private const string NewPassword = "Xin-Mima-2026!";

    private readonly SeedFolder _seeds = new();

    [Fact]
    public async Task Sites_OnPostgreSql_AreEditedSurviveARestartAndComeBackWithTheirDatabase()
    {
        var branch = OnPostgreSql(SeedFolder.Tenant("Default", "测试站", "Branch", prefix: string.Empty));
        branch["DatabaseSchema"] = "Branch";
        var county = OnPostgreSql(SeedFolder.Tenant("WulanhaoteCity", "乌兰浩特市人民检察院", "WulanhaoteCity", prefix: "wlht"));
        county["DatabaseTablePrefix"] = "wlht";
        _seeds.WriteTenants(branch, county, SeedFolder.Tenant("TuquanCounty", "突泉县人民检察院", "TuquanCounty", prefix: "tqx"));
        string title;
        await using (var site = await _seeds.StartAsync())
        {
            title = await PublishAsync(site);
            Assert.Contains(title, await ColumnAsync(site, "wlht"), StringComparison.Ordinal);
            Assert.DoesNotContain(title, await ColumnAsync(site, string.Empty), StringComparison.Ordinal);
        }

        await using var again = await _seeds.StartAsync();
        Assert.DoesNotContain("[1/", again.Output, StringComparison.Ordinal);
        Assert.Contains(title, await ColumnAsync(again, "wlht"), StringComparison.Ordinal);

        await server.StopAsync();
        await AssertAwayAsync(again, "wlht");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(again, "tqx"));

        await server.StartAsync();
        Assert.Contains(title, await ColumnAsync(again, "wlht"), StringComparison.Ordinal);
    }

    public void Dispose() => _seeds.Dispose();

    private JsonObject OnPostgreSql(JsonObject tenant)
    {
        tenant["DatabaseProvider"] = "Postgres";
        tenant["DatabaseConnectionString"] = server.ConnectionString;
        return tenant;
    }

    /// <summary>Publishes the first item of the county's column under a new title.</summary>
    private static async Task<string> PublishAsync(SiteProcess site)
    {
        var first = (await File.ReadAllLinesAsync(Path.Combine(site.AppData, "first-passwords.txt"))).Select(line => line.Split('\t')).First(parts => parts[0] == "WulanhaoteCity")[2];
        using var editor = new SiteClient(site.Address, "wlht");
        await editor.SignInAsync("admin", first);
        await editor.ChangePasswordAsync(first, NewPassword);
        var shown = (await editor.ReadAsync("jcxw/")).QuerySelector(".news-list a")!.TextContent.Trim();
        var list = await editor.ReadAsync($"Admin/Contents/ContentItems/News?Options.SearchText={Uri.EscapeDataString(shown)}");
        var link = list.QuerySelectorAll("main a[href*='/Edit']").First();
        var form = SiteClient.FormWith(await editor.ReadAsync(link.GetAttribute("href")!["/wlht/".Length..]), "Title");
        var title = $"改过的标题 {Guid.NewGuid():N}";
        using var saved = await editor.SubmitAsync(form, new Dictionary<string, string> { ["TitlePart.Title"] = title, ["submit.Publish"] = "submit.Publish" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        return title;
    }

    private static async Task<string> ColumnAsync(SiteProcess site, string prefix)
    {
        using var visitor = new SiteClient(site.Address, prefix);
        return (await visitor.ReadAsync("jcxw/")).Body!.TextContent;
    }

    /// <summary>A page says in plain words to come again; a monitor learns that the site lives but cannot serve, and not where its database is.</summary>
    private static async Task AssertAwayAsync(SiteProcess site, string prefix)
    {
        using var visitor = new SiteClient(site.Address, prefix);
        using var page = await visitor.GetAsync("jcxw/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.NotNull(page.Headers.RetryAfter);
        Assert.Contains("网站暂停服务", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var live = await visitor.GetAsync("health/live");
        using var ready = await visitor.GetAsync("health/ready");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync());
    }

    private static async Task<HttpStatusCode> StatusAsync(SiteProcess site, string prefix)
    {
        using var visitor = new SiteClient(site.Address, prefix);
        using var answer = await visitor.GetAsync("jcxw/");
        return answer.StatusCode;
    }
}
