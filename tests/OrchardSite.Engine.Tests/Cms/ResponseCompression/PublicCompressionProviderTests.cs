using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OrchardSite.Engine.Cms.ResponseCompression;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Tests.Cms.ResponseCompression;

/// <summary>What could be guessed from an answer's length is not compressed.</summary>
public sealed class PublicCompressionProviderTests
{
    [Theory]
    [InlineData("text/html; charset=utf-8", false, false, false)]
    [InlineData("text/html; charset=utf-8", true, false, true)]
    [InlineData("text/html; charset=utf-8", false, true, true)]
    [InlineData("application/json", true, false, true)]
    [InlineData("text/css", true, true, false)]
    public void MayHoldASecret_OfAnAnswer_DependsOnWhoseItIs(string contentType, bool signedIn, bool setsCookie, bool expected)
    {
        var context = new DefaultHttpContext();
        context.Response.ContentType = contentType;
        if (signedIn)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([], "test"));
        }

        if (setsCookie)
        {
            context.Response.Headers.SetCookie = "a=b";
        }

        Assert.Equal(expected, PublicCompressionProvider.MayHoldASecret(context));
    }

    [Theory]
    [InlineData("gzip, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", null)]
    public void Choose_AnEncoding_IsTheBestThatTheBrowserTakes(string accepted, string? expected) =>
        Assert.Equal(expected, CompressedFiles.Choose(StringWithQualityHeaderValue.ParseList(accepted.Split(',')).ToList()));
}
