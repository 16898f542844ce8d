namespace OrchardCore.UrlRewriting.Models;

/// <summary>Sends visitors from addresses of a pattern to another address.</summary>
public sealed class UrlRedirectSourceMetadata
{
    /// <summary>A regular expression that is matched against the path below the tenant's prefix, the slash before it included.</summary>
    public string? Pattern { get; set; }

    public bool IsCaseInsensitive { get; set; }

    /// <summary>Where to: a path of the site, or an address of another; <c>$1</c> is what the first group matched.</summary>
    public string? SubstitutionPattern { get; set; }

    public QueryStringPolicy QueryStringPolicy { get; set; }

    public RedirectType RedirectType { get; set; } = RedirectType.Found;
}
