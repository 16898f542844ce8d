using System.Net;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Machines;

/// <summary>Every other spelling of an address, and every old one, leads to the page's own.</summary>
[Collection(ClusterCollection.Name)]
public sealed class AddressTests(Cluster cluster)
{
    [Theory]
    [InlineData("/gyss", "/gyss/")]
    [InlineData("/GYSS/?a=1", "/gyss/?a=1")]
    [InlineData("/wlht/jcxw/index.shtml", "/wlht/jcxw/")]
    [InlineData("/wlht/jcxw/index_2.html?a=1", "/wlht/jcxw/?pagenum=2&a=1")]
    public async Task Spelling_ThatIsNotThePagesOwn_LeadsThere(string asked, string expected)
    {
        using var visitor = cluster.Anonymous();

        using var answer = await visitor.GetAbsoluteAsync(asked);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/%2F%2Fevil.example/index.shtml")]
    [InlineData("/gyss/%0d%0aSet-Cookie:x=1/index.shtml")]
    public async Task Spelling_OfAnAttack_LeadsNowhere(string asked)
    {
        using var visitor = cluster.Anonymous();

        using var answer = await visitor.GetAbsoluteAsync(asked);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/gyss/", HttpStatusCode.OK)]
    [InlineData("/robots.txt", HttpStatusCode.OK)]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    public async Task Head_OfAPage_IsAnsweredLikeGet(string path, HttpStatusCode status)
    {
        using var visitor = cluster.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var head = await visitor.SendAsync(request);
        using var get = await visitor.GetAbsoluteAsync(path);

        Assert.Equal(status, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType?.ToString(), head.Content.Headers.ContentType?.ToString());
        Assert.Contains("charset=utf-8", head.Content.Headers.ContentType?.ToString() ?? string.Empty, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/gyss/", "br")]
    [InlineData("/gyss/", "gzip")]
    [InlineData("/BranchTheme/css/site.css", "br")]
    public async Task Answer_ToABrowserThatTakesIt_IsCompressed(string path, string encoding)
    {
        using var visitor = cluster.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd(encoding);

        using var compressed = await visitor.SendAsync(request);
        using var plain = await visitor.GetAbsoluteAsync(path);

        Assert.Equal([encoding], compressed.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", compressed.Headers.Vary);
        Assert.True((await compressed.Content.ReadAsByteArrayAsync()).Length * 2 < (await plain.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task Answer_ToSomeoneSignedIn_IsNotCompressed()
    {
        using var administrator = await cluster.AdministratorAsync(Tenants.Branch);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Admin");
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");

        using var answer = await administrator.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }
}
