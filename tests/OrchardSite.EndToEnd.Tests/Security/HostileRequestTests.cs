using System.Net;
using System.Net.Http.Headers;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Security;

/// <summary>Requests that no browser sends by itself.</summary>
[Collection(ClusterCollection.Name)]
public sealed class HostileRequestTests(Cluster cluster)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/wlht/Admin")]
    [InlineData("/sitemap.xml")]
    [InlineData("/gyss/rss.xml")]
    public async Task Request_ThatNamesAHostThatIsNotOurs_IsRefusedInPlainWords(string path)
    {
        using var visitor = cluster.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "evil.example";

        using var answer = await visitor.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("网址不正确", text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
        using var own = await visitor.GetAbsoluteAsync(path);
        Assert.DoesNotContain("evil.example", await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", false)]
    [InlineData("multipart/form-data; boundary=x", false)]
    [InlineData("application/x-www-form-urlencoded", true)]
    [InlineData("multipart/form-data; boundary=x", true)]
    public async Task Post_OfTwoHundredMegabytes_IsAnsweredWithAPageThatSaysSo(string type, bool isLengthHidden)
    {
        using var visitor = cluster.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/wlht/Login") { Content = new ByteArrayContent(new byte[200_000_000]) };
        request.Headers.TransferEncodingChunked = isLengthHidden;
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var answer = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("提交的内容太大", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("~//evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_WithAnAddressThatLeadsAway_StaysOnTheSite(string address)
    {
        using (await cluster.AdministratorAsync(Tenants.Branch))
        {
            using var visitor = cluster.Anonymous();
            var form = SiteClient.FormWith(await visitor.ReadAsync($"Login?returnUrl={Uri.EscapeDataString(address)}"), "password");

            using var answer = await visitor.SubmitAsync(form, Credentials(form));

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal("/Admin", answer.Headers.Location?.OriginalString);
        }
    }

    [Fact]
    public async Task SignIn_OnASessionThatAnotherPlanted_GivesANewOne()
    {
        using (await cluster.AdministratorAsync(Tenants.Branch))
        {
            using var attacker = cluster.Anonymous();
            using var before = await attacker.GetAsync("Login");
            var planted = before.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Append("orchauth_Default=planted").ToArray();

            // The victim signs in with the cookies that he was given.
            var form = SiteClient.FormWith(SiteClient.Parse(await before.Content.ReadAsStringAsync()), "password");
            using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = cluster.Site.Address };
            using var request = new HttpRequestMessage(HttpMethod.Post, "/Login")
            {
                Content = new FormUrlEncodedContent(SiteClient.FieldsOf(form).Where(field => !Credentials(form).ContainsKey(field.Key)).Concat(Credentials(form))),
            };
            request.Headers.Add("Cookie", string.Join("; ", planted));
            using var signedIn = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
            Assert.NotEmpty(signedIn.Headers.GetValues("Set-Cookie"));

            // The attacker still has what he had.
            using var look = new HttpRequestMessage(HttpMethod.Get, "/Admin");
            look.Headers.Add("Cookie", string.Join("; ", planted));
            using var answer = await http.SendAsync(look);
            Assert.StartsWith("/Login", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/media/%2e%2e/%2e%2e/Default/OrchardCore.db")]
    [InlineData("/media/..%2f..%2fDefault%2fOrchardCore.db")]
    [InlineData("/media/..%5c..%5cDefault%5cOrchardCore.db")]
    [InlineData("/wlht/media/%2e%2e%2f%2e%2e%2fDefault/OrchardCore.db")]
    [InlineData("/BranchTheme/..%2f..%2f..%2fappsettings.json")]
    [InlineData("/BranchTheme/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/BranchTheme/css/..%5c..%5cManifest.cs")]
    public async Task Path_ThatLeadsOut_FindsNothing(string path)
    {
        using var http = new HttpClient { BaseAddress = cluster.Site.Address };
        var address = new Uri(cluster.Site.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

        using var answer = await http.GetAsync(address);

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{path}: {answer.StatusCode}");
    }

    [Theory]
    [InlineData("Admin/Contents/ContentItems", "[data-content-item], .list-group-item")]
    [InlineData("Admin/Users/Index", ".list-group-item")]
    public async Task List_AskedForAMillionLines_ShowsNoMoreThanTheSiteAllows(string path, string line)
    {
        const int mostLines = 100;
        using var administrator = await cluster.AdministratorAsync(Tenants.Branch);

        var page = await administrator.ReadAsync($"{path}?pageSize=1000000");

        Assert.InRange(page.QuerySelectorAll($"main :is({line})").Length, 0, mostLines + 10);
    }

    private static Dictionary<string, string> Credentials(AngleSharp.Html.Dom.IHtmlFormElement form)
    {
        var names = form.Elements.OfType<AngleSharp.Html.Dom.IHtmlInputElement>().Select(input => input.Name ?? string.Empty).ToArray();
        return new(StringComparer.Ordinal)
        {
            [names.First(name => name.EndsWith("UserName", StringComparison.OrdinalIgnoreCase))] = "admin",
            [names.First(name => name.EndsWith("Password", StringComparison.OrdinalIgnoreCase))] = Cluster.NewPassword,
        };
    }
}
