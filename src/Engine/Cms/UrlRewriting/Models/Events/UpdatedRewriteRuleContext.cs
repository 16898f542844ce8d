namespace OrchardCore.UrlRewriting.Models;

/// <summary>A rule has new values.</summary>
public sealed class UpdatedRewriteRuleContext : RewriteRuleContextBase
{
    public UpdatedRewriteRuleContext(RewriteRule rule)
        : base(rule)
    {
    }
}
