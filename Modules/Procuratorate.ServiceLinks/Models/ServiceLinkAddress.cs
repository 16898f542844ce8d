namespace Procuratorate.ServiceLinks.Models;

/// <summary>Decides which addresses a link may have.</summary>
public static class ServiceLinkAddress
{
    /// <summary>Whether the address is one of the web or a path of this site: nothing that runs in the page.</summary>
    public static bool IsAllowed(string? url) =>
        IsOfThisSite(url) || (Uri.TryCreate(url, UriKind.Absolute, out var full) && full.Scheme is "http" or "https" && full.Host.Length > 0);

    /// <summary>Whether the address is a path of this site.</summary>
    public static bool IsOfThisSite(string? url) => url is not null && url.StartsWith("~/", StringComparison.Ordinal) && !url.StartsWith("~//", StringComparison.Ordinal) && !url.Contains('\\');
}
