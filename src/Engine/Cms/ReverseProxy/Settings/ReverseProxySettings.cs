using Microsoft.AspNetCore.HttpOverrides;

namespace OrchardCore.ReverseProxy.Settings;

/// <summary>What the site believes of a proxy in front of it, and which proxies it believes.</summary>
public class ReverseProxySettings
{
    /// <summary>Default: nothing.</summary>
    public ForwardedHeaders ForwardedHeaders { get; set; }

    /// <summary>Networks of proxies, such as <c>10.0.0.0/8</c>. With these and the proxies empty, the machine itself only.</summary>
    public string[] KnownNetworks { get; set; } = [];

    /// <summary>Addresses of proxies.</summary>
    public string[] KnownProxies { get; set; } = [];
}
