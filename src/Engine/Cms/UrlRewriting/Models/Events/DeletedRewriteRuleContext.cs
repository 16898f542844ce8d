namespace OrchardCore.UrlRewriting.Models;

/// <summary>A rule is gone.</summary>
public sealed class DeletedRewriteRuleContext : RewriteRuleContextBase
{
    public DeletedRewriteRuleContext(RewriteRule rule)
        : base(rule)
    {
    }
}
