using System.Net;
using Microsoft.AspNetCore.Builder;
using OrchardCore.Environment.Shell;
using OrchardCore.ReverseProxy.Settings;

namespace OrchardSite.Engine.Cms.ReverseProxy;

/// <summary>Makes the settings into the options of ASP.NET Core's middleware.</summary>
internal static class ForwardedOptions
{
    /// <param name="tenant">A proxy may name a host only that the tenant answers to, when it answers to certain ones.</param>
    public static ForwardedHeadersOptions Make(ReverseProxySettings settings, ShellSettings tenant)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = settings.ForwardedHeaders };
        var networks = settings.KnownNetworks.Select(ParseNetwork).OfType<IPNetwork>().ToArray();
        var proxies = settings.KnownProxies.Select(ParseAddress).OfType<IPAddress>().ToArray();
        if (networks.Length + proxies.Length > 0)
        {
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            Array.ForEach(networks, options.KnownIPNetworks.Add);
            Array.ForEach(proxies, options.KnownProxies.Add);
        }

        foreach (var host in tenant.RequestUrlHosts)
        {
            options.AllowedHosts.Add(host.Split(':')[0]);
        }

        return options;
    }

    public static IPNetwork? ParseNetwork(string text) => IPNetwork.TryParse(text.Trim(), out var network) ? network : null;

    public static IPAddress? ParseAddress(string text) => IPAddress.TryParse(text.Trim(), out var address) ? address : null;
}
