using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.ReverseProxy.Settings;
using OrchardSite.Engine.Cms.ReverseProxy;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Tests.Cms.ReverseProxy;

/// <summary>Whom the site believes who a visitor is.</summary>
public sealed class ReverseProxyMiddlewareTests
{
    [Theory]
    [InlineData("127.0.0.1", "", "1.2.3.4")]
    [InlineData("10.0.0.5", "", "10.0.0.5")]
    [InlineData("10.0.0.5", "10.0.0.0/24", "1.2.3.4")]
    [InlineData("10.0.1.5", "10.0.0.0/24", "10.0.1.5")]
    [InlineData("127.0.0.1", "10.0.0.0/24", "127.0.0.1")]
    public async Task Visitor_BehindAProxy_IsBelievedToAKnownOneOnly(string sender, string network, string expected)
    {
        var context = await AskAsync(sender, new ReverseProxySettings
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedHost,
            KnownNetworks = network.Length == 0 ? [] : [network],
        });

        Assert.Equal(IPAddress.Parse(expected), context.Connection.RemoteIpAddress);
    }

    [Theory]
    [InlineData("www.wlht.example", "www.wlht.example")]
    [InlineData("evil.example", "inner")]
    public async Task Host_NamedByAProxy_IsOneThatTheTenantAnswersTo(string named, string expected)
    {
        var context = await AskAsync("127.0.0.1", new ReverseProxySettings { ForwardedHeaders = ForwardedHeaders.XForwardedHost }, named);

        Assert.Equal(expected, context.Request.Host.Value);
    }

    [Theory]
    [InlineData("www.ours.example", "www.ours.example")]
    [InlineData("evil.example", "")]
    [InlineData("www.ours.example, evil.example", "")]
    public void ForwardedHost_OfAStranger_IsForgottenWhereTheTenantNamesNoHosts(string named, string expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["AllowedHosts"] = "*.ours.example" }).Build();
        var context = new DefaultHttpContext();
        context.Request.Headers["X-Forwarded-Host"] = named;

        ForwardedHost.ForgetStranger(context, new KnownHosts(configuration, new RunningShellTable()));

        Assert.Equal(expected, context.Request.Headers["X-Forwarded-Host"].ToString());
    }

    private static async Task<HttpContext> AskAsync(string sender, ReverseProxySettings settings, string host = "www.wlht.example")
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(sender);
        context.Request.Host = new HostString("inner");
        context.Request.Headers["X-Forwarded-For"] = "1.2.3.4";
        context.Request.Headers["X-Forwarded-Host"] = host;
        var options = ForwardedOptions.Make(settings, new ShellSettings { Name = "WulanhaoteCity", RequestUrlHost = "www.wlht.example:8443" });
        await new ForwardedHeadersMiddleware(_ => Task.CompletedTask, NullLoggerFactory.Instance, Options.Create(options)).Invoke(context);
        return context;
    }
}
