using System.Net;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Accounts;

/// <summary>What somebody tries at the sign-in page who is not meant to come in, or wants others to go elsewhere.</summary>
[Collection(ClusterCollection.Name)]
public sealed class SignInTests(Cluster cluster)
{
    private const string County = "KeyouqianBanner";

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\t//evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_WithAForeignReturnAddress_StaysOnTheSite(string returnUrl)
    {
        using (await cluster.AdministratorAsync(County))
        {
        }

        using var client = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        using var answer = await TryAsync(client, "admin", Cluster.NewPassword, "Login?ReturnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/kyqq/Admin", answer.Headers.Location!.OriginalString, ignoreCase: true);
    }

    [Fact]
    public async Task SignIn_UnknownNameAndWrongPassword_AnswerTheSame()
    {
        using var client = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        using (await AccountPages.NewAsync(cluster, County, "zhenren", "Editor"))
        {
        }

        using var wrong = await TryAsync(client, "zhenren", "Wrong-1234!");
        using var unknown = await TryAsync(client, "nobody1", "Wrong-1234!");

        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(await WithoutTokensAsync(wrong, "zhenren"), await WithoutTokensAsync(unknown, "nobody1"));
    }

    [Fact]
    public async Task SignIn_WithASessionCookieThatSomebodyPlanted_GetsANewOne()
    {
        using var planted = await AccountPages.NewAsync(cluster, County, "zhongru", "Editor");
        using var page = await planted.GetAsync("Login?ReturnUrl=%2Fkyqq%2FAdmin");
        var form = SiteClient.FormWith(SiteClient.Parse(await page.Content.ReadAsStringAsync()), "Password");

        using var answer = await planted.SubmitAsync(form, AccountPages.Fill(form, ("UserName", "zhongru"), ("Password", Cluster.NewPassword)));

        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("orchauth_", StringComparison.Ordinal) && cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task ChangedPassword_EndsTheOtherSessionsOfTheAccount()
    {
        using var here = await AccountPages.NewAsync(cluster, County, "huanmi", "Editor");
        using var elsewhere = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        await elsewhere.SignInAsync("huanmi", Cluster.NewPassword);

        await here.ChangePasswordAsync(Cluster.NewPassword, "Huan-Mima-2030!");

        using var open = await here.GetAsync("Admin");
        using var ended = await elsewhere.GetAsync("Admin");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
    }

    [Fact]
    public async Task SigningOut_EndsTheSessionForACopyOfItsCookieToo_AndNoOther()
    {
        using (await AccountPages.NewAsync(cluster, County, "tuichu", "Editor"))
        {
        }

        var (here, copied) = await SignInAsync("tuichu");
        var (elsewhere, other) = await SignInAsync("tuichu");
        Assert.Equal(HttpStatusCode.OK, await StatusWithAsync(copied));

        await SubmitAsync(here, "/Users/LogOff");

        Assert.Equal(HttpStatusCode.Redirect, await StatusWithAsync(copied));
        Assert.Equal(HttpStatusCode.OK, await StatusWithAsync(other));

        var (again, third) = await SignInAsync("tuichu");
        await SubmitAsync(again, "/Users/LogOff/Everywhere", "ChangePassword");

        Assert.Equal(HttpStatusCode.Redirect, await StatusWithAsync(other));
        Assert.Equal(HttpStatusCode.Redirect, await StatusWithAsync(third));
        here.Dispose();
        elsewhere.Dispose();
        again.Dispose();
    }

    [Fact]
    public async Task LockedAccount_IsToldToItsHolder_WithTheAddressAndHowOften()
    {
        using (await AccountPages.NewAsync(cluster, County, "suoding", "Editor"))
        {
        }

        using var guesser = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        for (var attempt = 0; attempt < 6; attempt++)
        {
            (await TryAsync(guesser, "suoding", "Wrong-1234!")).Dispose();
        }

        using var administrator = await cluster.AdministratorAsync(County);
        var list = await administrator.ReadAsync("Admin/Users/Index?SearchText=suoding");
        (await administrator.SubmitAsync(list.Forms.Single(form => form.Action.Contains("/Unlock", StringComparison.Ordinal)), new Dictionary<string, string>())).Dispose();
        using var holder = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        await holder.SignInAsync("suoding", Cluster.NewPassword);

        var admin = await holder.ReadAsync("Admin");
        Assert.Equal("1", admin.QuerySelector(".ta-bell-count")?.TextContent);
        Assert.Contains("6 次密码", admin.Body!.TextContent, StringComparison.Ordinal);
        var history = (await holder.ReadAsync("Admin/SignIns")).Body!.TextContent;
        Assert.Contains("密码或验证数字错误", history, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", history, StringComparison.Ordinal);

        var notifications = await holder.ReadAsync("Admin/notifications");
        (await holder.SubmitAsync(notifications.Forms.First(form => form.Action.Contains("/Toggle", StringComparison.Ordinal)), new Dictionary<string, string>())).Dispose();
        Assert.Null((await holder.ReadAsync("Admin")).QuerySelector(".ta-bell-count"));
    }

    [Fact]
    public async Task SignInHistory_OfAnother_IsForThoseWhoMayEditTheAccountOnly()
    {
        using var editor = await AccountPages.NewAsync(cluster, County, "kanren", "Editor");
        using var administrator = await cluster.AdministratorAsync(County);
        var list = await administrator.ReadAsync("Admin/Users/Index?SearchText=admin");
        var link = list.QuerySelector("a[href*='/Admin/SignIns/']")!.GetAttribute("href")!;

        using var allowed = await administrator.GetAbsoluteAsync(link);
        using var refused = await editor.GetAbsoluteAsync(link);

        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    private async Task<(SiteClient Client, string Cookie)> SignInAsync(string userName)
    {
        var client = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(County));
        using var answer = await TryAsync(client, userName, Cluster.NewPassword);
        return (client, answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("orchauth_", StringComparison.Ordinal)).Split(';')[0]);
    }

    private async Task<HttpStatusCode> StatusWithAsync(string cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = cluster.Site.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/{Tenants.PrefixOf(County)}/Admin");
        request.Headers.Add("Cookie", cookie);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task SubmitAsync(SiteClient client, string action, string page = "Admin")
    {
        var form = (await client.ReadAsync(page)).Forms.First(form => form.Action.EndsWith(action, StringComparison.OrdinalIgnoreCase));
        using var answer = await client.SubmitAsync(form, new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> TryAsync(SiteClient client, string userName, string password, string path = "Login")
    {
        var form = SiteClient.FormWith(await client.ReadAsync(path), "Password");
        return await client.SubmitAsync(form, AccountPages.Fill(form, ("UserName", userName), ("Password", password)));
    }

    private static async Task<string> WithoutTokensAsync(HttpResponseMessage answer, string userName)
    {
        var page = SiteClient.Parse(await answer.Content.ReadAsStringAsync());
        foreach (var token in page.QuerySelectorAll("input[name=__RequestVerificationToken]").ToList())
        {
            token.Remove();
        }

        return page.DocumentElement.OuterHtml.Replace(userName, "NAME", StringComparison.Ordinal);
    }
}
