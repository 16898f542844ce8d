using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Settings;
using OrchardSite.Engine.Cms.Security;
using OrchardSite.Engine.Tenancy.Html;

namespace OrchardSite.Engine.Tests.Cms.Security;

/// <summary>What settings, from wherever they come, may put into the headers.</summary>
public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("'self' data: blob: https://a.example.cn *.example.cn http://10.0.0.1:8080/path/ wss://a.cn:*", null)]
    [InlineData("'self' 'unsafe-inline' 'sha256-AbC+/=' *", null)]
    [InlineData("self' x", "self'")]
    [InlineData("'self'; sandbox", "'self';")]
    [InlineData("'self',*", "'self',*")]
    [InlineData("https://a.cn\u0000", "https://a.cn\u0000")]
    [InlineData("https://公.cn", "https://公.cn")]
    [InlineData("", null)]
    public void FindWrongSource_OfSources_NamesTheFirstThatIsNone(string sources, string? wrong) => Assert.Equal(wrong, SecurityHeaders.FindWrongSource(sources));

    [Fact]
    public void Make_OfSettings_LeavesOutWhatWouldEndAHeaderOrADirective()
    {
        var headers = SecurityHeaders.Make(new SecuritySettings
        {
            ContentSecurityPolicy = { ["default-src"] = "'self'", ["img-src"] = "*\r\nSet-Cookie: a=b", ["report-uri"] = "https://evil.example", ["upgrade-insecure-requests"] = null, ["frame-src"] = "" },
            PermissionsPolicy = { ["camera"] = "()", ["usb"] = "self, camera=*", ["nothing"] = "*" },
            ReferrerPolicy = "no-referrer\r\n",
        });

        Assert.Equal("default-src 'self'; upgrade-insecure-requests", headers.ContentSecurityPolicy);
        Assert.Equal("camera=()", headers.PermissionsPolicy);
        Assert.Null(headers.ReferrerPolicy);
    }

    [Theory]
    [InlineData("default-src 'self'; script-src 'self'; img-src *", "default-src 'self'; script-src 'self' 'sha256-+6CbcDIIMQT9K99dhejxWoV7rDhepLnE8u6mCl+2f50='; img-src *")]
    [InlineData("script-src 'self' 'unsafe-inline'", "script-src 'self' 'unsafe-inline'")]
    [InlineData("script-src 'none'", "script-src 'none'")]
    [InlineData("default-src 'self'", "default-src 'self'")]
    [InlineData(null, null)]
    public void With_AScriptOfATemplate_AllowsItAndNoOther(string? policy, string? expected)
    {
        var request = new DefaultHttpContext();
        InlineScripts.Allow(request, "x()\r\n");
        InlineScripts.Allow(request, "x()\n");

        Assert.Equal(expected, new SecurityHeaders(policy, null, null).With(InlineScripts.Of(request)!).ContentSecurityPolicy);
    }
}
