using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.ReverseProxy.Settings;
using OrchardSite.Engine.Cms.Settings.Services;

namespace OrchardSite.Engine.Cms.ReverseProxy;

/// <summary>Believes the proxies that the site's settings name.</summary>
internal sealed class ReverseProxyMiddleware(RequestDelegate next, ShellSettings tenant, ILoggerFactory loggers)
{
    private readonly SiteSection<ReverseProxySettings, ForwardedHeadersMiddleware> _forwarding =
        new(settings => new ForwardedHeadersMiddleware(next, loggers, Options.Create(ForwardedOptions.Make(settings, tenant))));

    public async Task InvokeAsync(HttpContext context) => await (await _forwarding.GetAsync(context.RequestServices)).Invoke(context);
}
