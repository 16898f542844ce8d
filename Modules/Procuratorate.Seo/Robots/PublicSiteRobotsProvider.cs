using System.Text;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Seo;
using Procuratorate.Seo.Addresses;

namespace Procuratorate.Seo.Robots;

/// <summary>
/// Closes sign-in pages to crawlers. A crawler reads one <c>robots.txt</c> a host, so that the tenant at the host's root
/// speaks for those that are told from it by a prefix too.
/// </summary>
public sealed class PublicSiteRobotsProvider(
    ShellSettings tenant,
    IShellHost shellHost,
    IOptions<AdminOptions> adminOptions,
    SiteAddress address) : IRobotsProvider
{
    public async Task<string> GetContentAsync()
    {
        // A group of its own: the lines of the settings before it may have ended with one for a single crawler.
        var text = new StringBuilder("User-agent: *\n");
        text.Append("Disallow: ").Append(address.PathBase).Append("/Login\n");
        var neighbours = Neighbours(tenant, shellHost.GetAllSettings()).ToArray();
        foreach (var prefix in neighbours)
        {
            text.Append("Disallow: /").Append(prefix).Append('/').Append(adminOptions.Value.AdminUrlPrefix).Append('\n');
            text.Append("Disallow: /").Append(prefix).Append("/Login\n");
        }

        var origin = await address.OriginAsync();
        foreach (var prefix in neighbours)
        {
            text.Append("Sitemap: ").Append(origin).Append('/').Append(prefix).Append("/sitemap.xml\n");
        }

        return text.ToString();
    }

    /// <summary>The prefixes of the tenants that run on the same hosts as one that has none.</summary>
    internal static IEnumerable<string> Neighbours(ShellSettings own, IEnumerable<ShellSettings> all) =>
        own.RequestUrlPrefix.Length > 0
            ? []
            : all.Where(other => other.State == TenantState.Running
                    && other.RequestUrlPrefix.Length > 0
                    && string.Equals(other.RequestUrlHost, own.RequestUrlHost, StringComparison.OrdinalIgnoreCase))
                .Select(other => other.RequestUrlPrefix)
                .Order(StringComparer.Ordinal);
}
