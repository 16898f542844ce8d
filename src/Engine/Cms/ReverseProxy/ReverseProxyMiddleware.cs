using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.ReverseProxy.Settings;
using OrchardSite.Engine.Cms.Settings.Services;
using OrchardSite.Engine.Tenancy.Hosting;

namespace OrchardSite.Engine.Cms.ReverseProxy;

/// <summary>Believes the proxies that the site's settings name.</summary>
internal sealed partial class ReverseProxyMiddleware(
    RequestDelegate next,
    ShellSettings tenant,
    KnownHosts knownHosts,
    ILoggerFactory loggers,
    ILogger<ReverseProxyMiddleware> logger)
{
    private readonly SiteSection<ReverseProxySettings, ForwardedHeadersMiddleware> _forwarding =
        new(settings => new ForwardedHeadersMiddleware(next, loggers, Options.Create(ForwardedOptions.Make(settings, tenant))));

    public async Task InvokeAsync(HttpContext context)
    {
        if (ForwardedHost.ForgetStranger(context, knownHosts))
        {
            LogStranger(logger);
        }

        await (await _forwarding.GetAsync(context.RequestServices)).Invoke(context);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A request's X-Forwarded-Host named a host that no tenant and no AllowedHosts has; it was passed over.")]
    private static partial void LogStranger(ILogger logger);
}
