using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Tenancy.Settings;

/// <summary>
/// Scheme and host that the site's absolute addresses begin with: the site's own setting, else the tenant's host name, else what the
/// request came in with, which whoever sends it chooses.
/// </summary>
internal sealed class SiteOrigin(ISiteService siteService, ShellSettings tenant, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>The tenant's prefix.</summary>
    public PathString PathBase => httpContextAccessor.HttpContext?.Request.PathBase ?? default;

    /// <summary>The origin, and whether the site says so itself: only then may what is made with it be kept for others.</summary>
    public async Task<(string Origin, bool IsOwn)> GetAsync()
    {
        if (Uri.TryCreate((await siteService.GetSiteSettingsAsync()).BaseUrl, UriKind.Absolute, out var own) && own.Scheme is "http" or "https")
        {
            return (own.GetLeftPart(UriPartial.Authority), true);
        }

        var request = httpContextAccessor.HttpContext?.Request;
        var scheme = request?.Scheme ?? Uri.UriSchemeHttps;
        var hosts = tenant.RequestUrlHosts.Where(host => !host.Contains('*', StringComparison.Ordinal)).ToArray();
        if (hosts.Length > 0)
        {
            var asked = request?.Host.Value;
            return ($"{scheme}://{hosts.FirstOrDefault(host => string.Equals(host, asked, StringComparison.OrdinalIgnoreCase)) ?? hosts[0]}", true);
        }

        return ($"{scheme}://{request?.Host.ToUriComponent()}", false);
    }

    /// <param name="path">From the host's root, the tenant's prefix in it.</param>
    public async Task<string> ToAbsoluteAsync(string path) =>
        path.StartsWith('/') ? (await GetAsync()).Origin + path : path;
}
