using OrchardCore.Data.Documents;

namespace OrchardCore.UrlRewriting.Models;

/// <summary>The tenant's rules by id.</summary>
public sealed class RewriteRulesDocument : Document
{
    public Dictionary<string, RewriteRule> Rules { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
