using Microsoft.AspNetCore.Http;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

internal sealed class HomepageConditionEvaluator(IHttpContextAccessor httpContextAccessor) : ConditionEvaluator<HomepageCondition>
{
    public override ValueTask<bool> EvaluateAsync(HomepageCondition condition)
    {
        var isHomepage = httpContextAccessor.HttpContext is { } context && SitePaths.IsHomepage(context.Request.Path);
        return isHomepage == condition.Value ? True : False;
    }
}
