namespace OrchardCore.UrlRewriting.Models;

/// <summary>A new rule has its first values.</summary>
public sealed class InitializedRewriteRuleContext : RewriteRuleContextBase
{
    public InitializedRewriteRuleContext(RewriteRule rule)
        : base(rule)
    {
    }
}
