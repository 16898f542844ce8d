namespace OrchardCore.UrlRewriting.Models;

/// <summary>Handlers say what is wrong with a rule.</summary>
public sealed class ValidatingRewriteRuleContext : RewriteRuleContextBase
{
    public ValidatingRewriteRuleContext(RewriteRule rule)
        : base(rule)
    {
    }

    public RewriteValidateResult Result { get; } = new();
}
