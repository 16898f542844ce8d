using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Tenancy;

/// <summary>Sites are opened, closed and taken away from the branch's admin while all others run.</summary>
[Collection(ClusterCollection.Name)]
public sealed class TenantAdminTests(Cluster cluster)
{
    private const string Name = "UnderTest";
    private const string Prefix = "under-test";

    [Fact]
    public async Task Tenant_CreatedSetUpDisabledAndRemoved_LeavesNothing()
    {
        using var admin = await cluster.AdministratorAsync(Tenants.Branch);
        var setupLink = await CreateAsync(admin);
        using var visitor = new SiteClient(cluster.Site.Address, Prefix);
        await AssertUnavailableAsync(visitor);

        await SetUpAsync(visitor, setupLink);
        Assert.Contains("待测县人民检察院", (await visitor.ReadAsync(string.Empty)).QuerySelector(".site-name")!.TextContent, StringComparison.Ordinal);

        await PressAsync(admin, "Disable");
        await AssertUnavailableAsync(visitor);
        await PressAsync(admin, "Enable");
        await visitor.ReadAsync(string.Empty);

        await PressAsync(admin, "Disable");
        await PressAsync(admin, "Remove");
        Assert.Empty(await RowsAsync(admin));
        Assert.False(Directory.Exists(Path.Combine(cluster.Site.AppData, "Sites", Name)));
        using var gone = await visitor.GetAsync(string.Empty);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var other = await admin.GetAbsoluteAsync("/wlht/");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("WulanhaoteCity", "free", "Name", "已经有租户“WulanhaoteCity”")]
    [InlineData("Free", "WLHT", "RequestUrlPrefix", "租户“WulanhaoteCity”已经使用地址")]
    [InlineData("Free", "a/b", "RequestUrlPrefix", "只能有一段")]
    [InlineData("Free", "Admin", "RequestUrlPrefix", "会挡住默认租户的网址")]
    [InlineData("Free", "gyss", "RequestUrlPrefix", "会挡住默认租户的网址")]
    [InlineData("Free", "Media", "RequestUrlPrefix", "会挡住默认租户的网址")]
    [InlineData("Free", "BranchTheme", "RequestUrlPrefix", "会挡住默认租户的网址")]
    [InlineData("Free", "", "RequestUrlPrefix", "需要域名或者前缀")]
    [InlineData("../x", "free", "Name", "只能用英文字母")]
    public async Task Create_WithATakenOrWrongName_SaysSoAndKeepsWhatWasTyped(string name, string prefix, string field, string message)
    {
        using var admin = await cluster.AdministratorAsync(Tenants.Branch);
        var form = SiteClient.FormWith(await admin.ReadAsync("Admin/Tenants/Create"), "RequestUrlPrefix");

        using var answer = await admin.SubmitAsync(form, new Dictionary<string, string> { ["Name"] = name, ["RequestUrlPrefix"] = prefix, ["Description"] = "写过的说明" });

        var page = SiteClient.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains(message, page.QuerySelector($"[data-valmsg-for='{field}']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("写过的说明", page.QuerySelector<IHtmlInputElement>("#Description")!.Value);
    }

    [Fact]
    public async Task Create_OneNameManyTimesAtOnce_MakesOneTenant()
    {
        using var admin = await cluster.AdministratorAsync(Tenants.Branch);
        var form = SiteClient.FormWith(await admin.ReadAsync("Admin/Tenants/Create"), "RequestUrlPrefix");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            admin.SubmitAsync(form, new Dictionary<string, string> { ["Name"] = $"Twin{number % 2}", ["RequestUrlPrefix"] = "twin" })));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task County_AdministratorOfIts_FindsNoTenants()
    {
        using var county = await cluster.AdministratorAsync(Tenants.County);

        using var screen = await county.GetAsync("Admin/Tenants");
        using var api = await county.PostAsync("api/tenants/disable/TuquanCounty", []);

        Assert.Equal(HttpStatusCode.NotFound, screen.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, api.StatusCode);
        Assert.DoesNotContain("Admin/Tenants", (await county.ReadAsync("Admin")).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_WithTheCookieAlone_IsRefusedAndWithTheTokenServes()
    {
        using var admin = await cluster.AdministratorAsync(Tenants.Branch);
        var token = (await admin.ReadAsync("Admin/Tenants")).QuerySelector<IHtmlInputElement>("input[name='__RequestVerificationToken']")!.Value;

        using var forged = await SendAsync(admin, "disable/TuquanCounty", new { }, token: null);
        using var refused = await SendAsync(admin, "create", new { Name = "Free", RequestUrlPrefix = "tqx" }, token);
        using var unknown = await SendAsync(admin, "edit", new { Name = "NoSuch" }, token);
        using var disabledDefault = await SendAsync(admin, "disable/Default", new { }, token);

        Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("TuquanCounty", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, disabledDefault.StatusCode);
        using var county = await admin.GetAbsoluteAsync("/tqx/");
        Assert.Equal(HttpStatusCode.OK, county.StatusCode);
    }

    private static async Task<string> CreateAsync(SiteClient admin)
    {
        var form = SiteClient.FormWith(await admin.ReadAsync("Admin/Tenants/Create"), "RequestUrlPrefix");
        using var answer = await admin.SubmitAsync(form, new Dictionary<string, string>
        {
            ["Name"] = Name,
            ["RequestUrlPrefix"] = Prefix,
            ["RecipeName"] = "TuquanCounty",
            ["DatabaseProvider"] = "Sqlite",
            ["submit"] = "createAndSetup",
        });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.PathAndQuery;
    }

    private static async Task SetUpAsync(SiteClient visitor, string link)
    {
        using var page = await visitor.GetAbsoluteAsync(link);
        var form = SiteClient.FormWith(SiteClient.Parse(await page.Content.ReadAsStringAsync()), "SiteName");
        var fields = new Dictionary<string, string>
        {
            ["SiteName"] = "待测县人民检察院",
            ["UserName"] = "admin",
            ["Email"] = "admin@test.example",
            ["Password"] = "weak",
            ["PasswordConfirmation"] = "weak",
        };
        using var refused = await visitor.SubmitAsync(form, fields);
        Assert.Contains("密码太简单", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        fields["Password"] = fields["PasswordConfirmation"] = Cluster.NewPassword;
        using var done = await visitor.SubmitAsync(form, fields);
        Assert.True(done.StatusCode == HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
    }

    private static async Task AssertUnavailableAsync(SiteClient visitor)
    {
        using var answer = await visitor.GetAsync(string.Empty);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("网站暂停服务", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    private static async Task PressAsync(SiteClient admin, string action)
    {
        var form = Assert.Single(await RowsAsync(admin)).QuerySelector<IHtmlFormElement>($"form[action$='/{action}/{Name}']")!;
        using var answer = await admin.SubmitAsync(form, new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<IEnumerable<IElement>> RowsAsync(SiteClient admin) =>
        (await admin.ReadAsync($"Admin/Tenants?Options.Search={Name}")).QuerySelectorAll("main li.list-group-item");

    private static Task<HttpResponseMessage> SendAsync(SiteClient client, string action, object content, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/tenants/{action}") { Content = JsonContent.Create(content) };
        if (token is not null)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        return client.SendAsync(request);
    }
}
