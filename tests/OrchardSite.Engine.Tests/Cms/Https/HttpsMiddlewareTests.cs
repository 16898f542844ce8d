using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Https.Settings;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Https;
using OrchardSite.Engine.Tests.Cms.Site;

namespace OrchardSite.Engine.Tests.Cms.Https;

/// <summary>Visitors come over https where the site says so.</summary>
public sealed class HttpsMiddlewareTests
{
    [Theory]
    [InlineData("GET", false, null, 302, "https://www.example.cn/wlht/jcxw/?a=1")]
    [InlineData("GET", true, 443, 301, "https://www.example.cn/wlht/jcxw/?a=1")]
    [InlineData("POST", false, 8443, 307, "https://www.example.cn:8443/wlht/jcxw/?a=1")]
    [InlineData("POST", true, null, 308, "https://www.example.cn/wlht/jcxw/?a=1")]
    public async Task Request_OverHttp_IsLedToTheSamePageOverHttps(string method, bool isPermanent, int? port, int status, string location)
    {
        var context = await AskAsync("http", new HttpsSettings { RequireHttps = true, RequireHttpsPermanent = isPermanent, SslPort = port }, method);

        Assert.Equal(status, context.Response.StatusCode);
        Assert.Equal(location, context.Response.Headers.Location);
    }

    [Theory]
    [InlineData("http", false, null)]
    [InlineData("https", true, "max-age=31536000")]
    [InlineData("https", false, null)]
    public async Task Request_ThatMayPass_IsToldToStayOverHttpsOnlyWhereSettingsSaySo(string scheme, bool isStrict, string? expected)
    {
        var settings = new HttpsSettings { RequireHttps = scheme == "https", StrictTransportSecurityMode = isStrict ? HttpStrictTransportSecurityMode.Enabled : HttpStrictTransportSecurityMode.Disabled };

        var context = await AskAsync(scheme, settings);

        Assert.Equal(StatusCodes.Status204NoContent, context.Response.StatusCode);
        Assert.Equal(expected, (string?)context.Response.Headers.StrictTransportSecurity);
    }

    private static async Task<HttpContext> AskAsync(string scheme, HttpsSettings settings, string method = "GET")
    {
        var site = new MemorySiteService();
        (await site.LoadSiteSettingsAsync()).Put(settings);
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddSingleton<ISiteService>(site).BuildServiceProvider() };
        (context.Request.Scheme, context.Request.Method, context.Request.Host) = (scheme, method, new HostString("www.example.cn:5000"));
        (context.Request.PathBase, context.Request.Path, context.Request.QueryString) = ("/wlht", "/jcxw/", new QueryString("?a=1"));
        await new HttpsMiddleware(passed =>
        {
            passed.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }).InvokeAsync(context);
        return context;
    }
}
