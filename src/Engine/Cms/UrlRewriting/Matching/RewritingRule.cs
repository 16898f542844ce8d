using Microsoft.AspNetCore.Rewrite;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>Has the request answered by another path of the site.</summary>
internal sealed class RewritingRule(AddressPattern pattern, AddressTemplate template, QueryStringPolicy policy, bool skipFurtherRules) : AddressRule(pattern, template, policy)
{
    public override bool IsRedirect => false;

    public override bool IsLast => skipFurtherRules;

    public override void ApplyRule(RewriteContext context)
    {
        if (Next(context) is not { } next)
        {
            return;
        }

        var request = context.HttpContext.Request;
        (request.Path, request.QueryString) = Address.Parse(next);
        if (skipFurtherRules)
        {
            context.Result = RuleResult.SkipRemainingRules;
        }
    }
}
