namespace OrchardCore.UrlRewriting.Models;

/// <summary>Shows what another path of the site shows.</summary>
public sealed class UrlRewriteSourceMetadata
{
    /// <summary>A regular expression that is matched against the path below the tenant's prefix, the slash before it included.</summary>
    public string? Pattern { get; set; }

    public bool IsCaseInsensitive { get; set; }

    /// <summary>A path of the site; <c>$1</c> is what the first group matched.</summary>
    public string? SubstitutionPattern { get; set; }

    public QueryStringPolicy QueryStringPolicy { get; set; }

    /// <summary>Whether the rules behind this one are left out when it matches. Default: no.</summary>
    public bool SkipFurtherRules { get; set; }
}
