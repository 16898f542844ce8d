namespace OrchardCore.UrlRewriting.Models;

/// <summary>The rule that a handler is told of.</summary>
public abstract class RewriteRuleContextBase
{
    public RewriteRuleContextBase(RewriteRule rule) => Rule = rule;

    public RewriteRule Rule { get; }
}
