namespace OrchardCore.UrlRewriting.Models;

/// <summary>A rule was read.</summary>
public sealed class LoadedRewriteRuleContext : RewriteRuleContextBase
{
    public LoadedRewriteRuleContext(RewriteRule rule)
        : base(rule)
    {
    }
}
