namespace OrchardCore.UrlRewriting.Models;

/// <summary>A rule is about to go.</summary>
public sealed class DeletingRewriteRuleContext : RewriteRuleContextBase
{
    public DeletingRewriteRuleContext(RewriteRule rule)
        : base(rule)
    {
    }
}
