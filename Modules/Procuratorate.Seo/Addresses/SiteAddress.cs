using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace Procuratorate.Seo.Addresses;

/// <summary>
/// Makes absolute addresses of the site. They begin with the site's base address when the settings name one, else with the tenant's
/// own host name, else with the host that the visitor asked.
/// </summary>
public sealed class SiteAddress(ISiteService siteService, ShellSettings tenant, IHttpContextAccessor httpContextAccessor)
{
    private string? _origin;

    /// <summary>The tenant's prefix, such as <c>/wlht</c>; empty without one.</summary>
    public PathString PathBase => httpContextAccessor.HttpContext?.Request.PathBase ?? default;

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public async Task<string> OriginAsync() => _origin ??= Choose(
        (await siteService.GetSiteSettingsAsync()).BaseUrl,
        tenant.RequestUrlHosts,
        httpContextAccessor.HttpContext?.Request);

    /// <summary>The absolute address of a page.</summary>
    /// <param name="path">From the site's root, without a slash before it, such as <c>gyss/</c>.</param>
    public async Task<string> AbsoluteAsync(string path) => await OriginAsync() + Local(path);

    /// <summary>The same address from the host's root, which the tenant's prefix is part of.</summary>
    /// <param name="path">From the site's root; what follows a question mark is taken as it stands.</param>
    public string Local(string path)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var (before, after) = query < 0 ? (path, string.Empty) : (path[..query], path[query..]);
        return PathBase.Add("/" + before.TrimStart('/')).ToUriComponent() + after;
    }

    /// <summary>Makes an address that begins at the host's root absolute.</summary>
    public async Task<string> FromHostRootAsync(string address) => address.StartsWith('/') ? await OriginAsync() + address : address;

    /// <summary>The origin that follows from what is known, the surest first.</summary>
    public static string Choose(string? baseUrl, IReadOnlyList<string> hosts, HttpRequest? request)
    {
        if (Uri.TryCreate(baseUrl, UriKind.Absolute, out var own) && own.Scheme is "http" or "https")
        {
            return own.GetLeftPart(UriPartial.Authority);
        }

        var asked = request?.Host.ToUriComponent() ?? "localhost";
        var named = hosts.Where(host => !host.Contains('*', StringComparison.Ordinal)).ToArray();
        var host = named.FirstOrDefault(host => string.Equals(host, asked, StringComparison.OrdinalIgnoreCase)) ?? named.FirstOrDefault() ?? asked;
        return $"{request?.Scheme ?? Uri.UriSchemeHttps}://{host}";
    }
}
