using Microsoft.AspNetCore.Http;
using OrchardSite.Engine.Tenancy.Hosting;

namespace OrchardSite.Engine.Cms.ReverseProxy;

/// <summary>
/// The host that a proxy says it was asked for. Many proxies pass on what a visitor wrote there himself, and links in mails begin with
/// it: it must be one that the visitor could have named without the proxy, too.
/// </summary>
internal static class ForwardedHost
{
    private const string Header = "X-Forwarded-Host";

    /// <summary>Forgets the header if it names a host that is not ours; says whether it did.</summary>
    public static bool ForgetStranger(HttpContext context, KnownHosts known)
    {
        var named = context.Request.Headers[Header].SelectMany(value => value?.Split(',', StringSplitOptions.TrimEntries) ?? []);
        return !named.All(host => known.Contains(new HostString(host), context.Connection.LocalIpAddress)) && context.Request.Headers.Remove(Header);
    }
}
