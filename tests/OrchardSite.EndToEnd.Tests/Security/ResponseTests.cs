using System.Net;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Security;

/// <summary>What answers say beside their content.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ResponseTests(Cluster cluster)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/wlht/")]
    [InlineData("/Login")]
    [InlineData("/Admin")]
    [InlineData("/no-such-page")]
    [InlineData("/BranchTheme/css/site.css")]
    public async Task Answer_OfAnyKind_CarriesTheSafeHeaders(string path)
    {
        using var visitor = cluster.Anonymous();

        using var answer = await visitor.GetAbsoluteAsync(path);

        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("SAMEORIGIN", Header(answer, "X-Frame-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(answer, "Referrer-Policy"));
        Assert.Contains("frame-ancestors 'self'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Admin/Media/GetMediaItems")]
    [InlineData("")]
    public async Task Answer_ToSomeoneSignedIn_IsKeptOutOfCaches(string path)
    {
        using var administrator = await cluster.AdministratorAsync(Tenants.Branch);

        using var answer = await administrator.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/favicon.ico", "/BranchTheme/img/emblem.svg")]
    [InlineData("/wlht/favicon.ico", "/wlht/BranchTheme/img/emblem.svg")]
    public async Task Icon_AtTheAddressThatBrowsersTry_LeadsToTheEmblem(string path, string emblem)
    {
        using var visitor = cluster.Anonymous();

        using var answer = await visitor.GetAbsoluteAsync(path);
        using var picture = await visitor.GetAbsoluteAsync(emblem);

        Assert.Equal(emblem, answer.Headers.Location?.OriginalString);
        Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Page_OfASite_LoadsFromNowhereElseAndUsesNoCamera()
    {
        using var visitor = cluster.Anonymous();

        using var answer = await visitor.GetAbsoluteAsync("/wlht/");

        Assert.Contains("script-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_AskedByAMonitor_SaysTheStateAndNothingMore()
    {
        using var visitor = cluster.Anonymous();

        foreach (var path in new[] { "/health/live", "/health/ready", "/wlht/health/ready" })
        {
            using var answer = await visitor.GetAbsoluteAsync(path);
            Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task SecuritySettings_ThatWouldShutTheAdmin_AreRefused()
    {
        using var administrator = await cluster.AdministratorAsync("KeyouzhongBanner");
        var page = await administrator.ReadAsync("Admin/Settings/SecurityHeaders");
        var script = (IHtmlInputElement)page.QuerySelector("input[name$='[script-src]']")!;
        var form = script.Form!;

        foreach (var sources in new[] { "https://cdn.example", "'self'; sandbox", "'self' 'nonsense'" })
        {
            using var answer = await administrator.SubmitAsync(form, new Dictionary<string, string> { [script.Name!] = sources });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("script-src：", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }

        using var saved = await administrator.SubmitAsync(form, new Dictionary<string, string> { [script.Name!] = "'self' https://tongji.example.cn" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var visitor = cluster.Anonymous();
        using var home = await visitor.GetAbsoluteAsync("/kyzq/");
        Assert.Contains("script-src 'self' https://tongji.example.cn", Header(home, "Content-Security-Policy"), StringComparison.Ordinal);
        using var restored = await administrator.SubmitAsync(form, new Dictionary<string, string>());
        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : string.Empty;
}
