namespace OrchardCore.UrlRewriting.Models;

/// <summary>All handlers have said what is wrong with a rule.</summary>
public sealed class ValidatedRewriteRuleContext : RewriteRuleContextBase
{
    public readonly RewriteValidateResult Result;

    public ValidatedRewriteRuleContext(RewriteRule rule, RewriteValidateResult result)
        : base(rule) => Result = result;
}
