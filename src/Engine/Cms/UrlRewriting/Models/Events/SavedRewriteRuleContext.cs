namespace OrchardCore.UrlRewriting.Models;

/// <summary>A rule is stored.</summary>
public sealed class SavedRewriteRuleContext : RewriteRuleContextBase
{
    public SavedRewriteRuleContext(RewriteRule rule)
        : base(rule)
    {
    }
}
