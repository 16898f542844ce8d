using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardSite.Engine.Cms.Media.Processing.Tokens;

namespace OrchardSite.Engine.Tests.Cms.Media.Processing;

public class MediaTokenServiceTests
{
    private readonly MediaTokenService _tokens = Tenant(1);

    [Theory]
    [InlineData("/media/a.jpg?width=600")]
    [InlineData("/media/a.jpg?width=600&height=400&rmode=crop&rxy=0.5%2C0.2&format=webp&quality=70")]
    public void IsValid_AsSigned_IsTaken(string path)
    {
        var signed = _tokens.AddTokenToPath(path);

        Assert.StartsWith(path + "&token=", signed, StringComparison.Ordinal);
        Assert.True(_tokens.IsValid(Query(signed)));
        Assert.True(_tokens.IsValid(Query(signed + "&v=1f")));
        Assert.Equal(signed, _tokens.AddTokenToPath(path));
    }

    [Theory]
    [InlineData("width=600", "width=601")]
    [InlineData("width=600", "width=600&height=9999")]
    [InlineData("width=600", "width=600&width=9999")]
    [InlineData("width=600", "width=600&format=png")]
    [InlineData("width=600", "width=600&quality=100")]
    [InlineData("width=600", "")]
    public void IsValid_CommandsChangedAfterSigning_IsRefused(string signed, string asked)
    {
        var token = Query(_tokens.AddTokenToPath($"/media/a.jpg?{signed}"))["token"];

        Assert.False(_tokens.IsValid(Query($"/media/a.jpg?{asked}&token={token}")));
    }

    [Theory]
    [InlineData("/media/a.jpg?width=600")]
    [InlineData("/media/a.jpg?width=600&token=")]
    [InlineData("/media/a.jpg?width=600&token=AAAAAAAAAAAAAAAAAAAAAA")]
    public void IsValid_NotSigned_IsRefused(string path) => Assert.False(_tokens.IsValid(Query(path)));

    [Fact]
    public void IsValid_SignedByAnotherTenant_IsRefused() =>
        Assert.False(_tokens.IsValid(Query(Tenant(2).AddTokenToPath("/media/a.jpg?width=600"))));

    [Theory]
    [InlineData("/media/a.jpg")]
    [InlineData("/media/a.jpg?v=1f")]
    public void AddTokenToPath_NothingToSign_LeavesThePath(string path) => Assert.Equal(path, _tokens.AddTokenToPath(path));

    private static MediaTokenService Tenant(byte key) =>
        new(Options.Create(new MediaTokenOptions { HashKey = [.. Enumerable.Repeat(key, 64)] }));

    private static QueryCollection Query(string path) => new(QueryHelpers.ParseQuery(path[path.IndexOf('?', StringComparison.Ordinal)..]));
}
