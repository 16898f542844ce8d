using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Cms.Setup.Services;

namespace OrchardSite.Engine.Cms.Tenants.Services;

/// <summary>The addresses of tenants, as seen from a request to the default tenant.</summary>
internal sealed class TenantLinks(IHttpContextAccessor httpContextAccessor, SetupTokens tokens, IDataProtectionProvider protection)
{
    /// <summary>The address of a tenant's first page: on its first host, or on that of the request.</summary>
    public string Url(ShellSettings settings) => Build(settings, QueryString.Empty);

    /// <summary>The address at which whoever has it can set the tenant up, for a day.</summary>
    public string SetupUrl(ShellSettings settings) => Build(settings, QueryString.Create("token", tokens.Create(settings, protection)));

    private string Build(ShellSettings settings, QueryString query)
    {
        var context = httpContextAccessor.HttpContext!;
        var pathBase = context.Features.Get<ShellContextFeature>()?.OriginalPathBase ?? PathString.Empty;
        if (settings.RequestUrlPrefix.Length > 0)
        {
            pathBase = pathBase.Add("/" + settings.RequestUrlPrefix);
        }

        return UriHelper.BuildAbsolute(context.Request.Scheme, HostOf(settings, context.Request), pathBase, "/", query);
    }

    private static HostString HostOf(ShellSettings settings, HttpRequest request)
    {
        if (settings.RequestUrlHosts.Length == 0)
        {
            return request.Host;
        }

        var host = new HostString(settings.RequestUrlHosts[0].StartsWith("*.", StringComparison.Ordinal) ? settings.RequestUrlHosts[0][2..] : settings.RequestUrlHosts[0]);
        return host.Port is null && request.Host.Port is { } port ? new HostString(host.Host, port) : host;
    }
}
