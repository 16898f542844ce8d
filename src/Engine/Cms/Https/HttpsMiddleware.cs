using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;
using OrchardCore.Https.Settings;
using OrchardSite.Engine.Cms.Settings.Services;

namespace OrchardSite.Engine.Cms.Https;

/// <summary>Leads from http to https, and tells browsers that came over https to stay with it, as the site's settings say.</summary>
internal sealed class HttpsMiddleware(RequestDelegate next)
{
    private static readonly string _oneYear = string.Create(CultureInfo.InvariantCulture, $"max-age={(long)TimeSpan.FromDays(365).TotalSeconds}");

    private readonly SiteSection<HttpsSettings, HttpsSettings> _settings = new(settings => settings);

    public async Task InvokeAsync(HttpContext context)
    {
        var settings = await _settings.GetAsync(context.RequestServices);
        var request = context.Request;
        if (request.IsHttps)
        {
            if (settings.StrictTransportSecurityMode == HttpStrictTransportSecurityMode.Enabled)
            {
                context.Response.Headers.TryAdd(HeaderNames.StrictTransportSecurity, _oneYear);
            }
        }
        else if (settings.RequireHttps)
        {
            context.Response.StatusCode = Status(request.Method, settings.RequireHttpsPermanent);
            context.Response.Headers.Location = Target(request, settings.SslPort);
            return;
        }

        await next(context);
    }

    private static string Target(HttpRequest request, int? port) => UriHelper.BuildAbsolute(
        Uri.UriSchemeHttps,
        port is null or 443 ? new HostString(request.Host.Host) : new HostString(request.Host.Host, port.Value),
        request.PathBase,
        request.Path,
        request.QueryString);

    /// <summary>A form is sent again, not turned into a look at the page.</summary>
    private static int Status(string method, bool isPermanent) => (HttpMethods.IsGet(method) || HttpMethods.IsHead(method), isPermanent) switch
    {
        (true, true) => StatusCodes.Status301MovedPermanently,
        (true, false) => StatusCodes.Status302Found,
        (false, true) => StatusCodes.Status308PermanentRedirect,
        (false, false) => StatusCodes.Status307TemporaryRedirect,
    };
}
