using System.Net;
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

    [Fact]
    public async Task SignInRedirect_WithAForeignHost_NamesNoHost()
    {
        using var visitor = cluster.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/wlht/Admin");
        request.Headers.Host = "evil.example";

        using var answer = await visitor.SendAsync(request);

        Assert.Equal("/wlht/Login?ReturnUrl=%2Fwlht%2FAdmin", answer.Headers.Location?.OriginalString);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : string.Empty;
}
