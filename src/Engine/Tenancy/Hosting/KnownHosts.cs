using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>
/// The hosts that requests may name: those of the tenants, those of the setting <c>AllowedHosts</c> (<c>*</c> for any, <c>*.example.cn</c>
/// for all below a name, <c>;</c> between them), and the machine itself by <c>localhost</c>, its name or the address that was connected to.
/// Absolute addresses, such as those in feeds and mails, begin with the host of a request: it must not be a stranger's.
/// </summary>
internal sealed class KnownHosts
{
    private readonly RunningShellTable _tenants;
    private readonly string[] _allowed;

    public KnownHosts(IConfiguration configuration, RunningShellTable tenants)
    {
        _tenants = tenants;
        _allowed = (configuration["AllowedHosts"] ?? string.Empty).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <param name="host">What the request names.</param>
    /// <param name="local">The address that it came in at.</param>
    public bool Contains(HostString host, IPAddress? local)
    {
        var name = host.Host;
        return Array.IndexOf(_allowed, "*") >= 0
            || (name.Length > 0 && (IsMachine(name, local) || Array.Exists(_allowed, allowed => Matches(allowed, name)) || _tenants.HasHost(name)));
    }

    /// <summary>Whether a host name is the pattern's, or below that of a pattern such as <c>*.example.cn</c>.</summary>
    public static bool Matches(string pattern, string name) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? name.Length > pattern.Length - 1 && name.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase);

    private static bool IsMachine(string name, IPAddress? local)
    {
        if (IPAddress.TryParse(name.AsSpan().Trim("[]"), out var address))
        {
            return IPAddress.IsLoopback(address) || (local is not null && Plain(address).Equals(Plain(local)));
        }

        return Matches("localhost", name) || Matches("*.localhost", name) || Matches(Environment.MachineName, name);
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
