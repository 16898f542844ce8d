namespace OrchardCore.UrlRewriting.Models;

/// <summary>A rule is about to be stored.</summary>
public sealed class SavingRewriteRuleContext : RewriteRuleContextBase
{
    public SavingRewriteRuleContext(RewriteRule rule)
        : base(rule)
    {
    }
}
